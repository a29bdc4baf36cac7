package de.guildhall.local.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** One round of one target. */
record Sample(long operations, Duration elapsed, long serverMicros, long[] sortedNanos) {

    static Sample of(Duration elapsed, long serverMicros, Collection<long[]> latencies) {
        long[] all = latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Sample(all.length, elapsed, serverMicros, all);
    }

    Sample and(Sample other) {
        return of(
                elapsed.plus(other.elapsed),
                serverMicros + other.serverMicros,
                List.of(sortedNanos, other.sortedNanos));
    }

    double perSecond() {
        return operations / (elapsed.toNanos() / 1e9);
    }

    double microsPerOperation() {
        return (double) serverMicros / operations;
    }

    /** Milliseconds under which this share of the operations stayed. */
    double milliseconds(double share) {
        int index = (int) Math.ceil(share * sortedNanos.length) - 1;
        return sortedNanos[Math.clamp(index, 0, sortedNanos.length - 1)] / 1e6;
    }
}
