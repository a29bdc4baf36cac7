package de.guildhall.org.activation;

import java.time.Duration;

/**
 * Refusals leave at whole beats only, so that their time does not tell whether a code was looked at (ACC-5).
 *
 * @param length longer than it takes to hash a code
 */
record AnswerBeat(Duration length) {

    private static final long NANOS_PER_MILLI = 1_000_000;

    /** In whole milliseconds, at least one: no timer can wait for less. */
    Duration untilNext(Duration sinceRequest) {
        long rest = length.toNanos() - sinceRequest.toNanos() % length.toNanos();
        return Duration.ofMillis(Math.ceilDiv(rest, NANOS_PER_MILLI));
    }
}
