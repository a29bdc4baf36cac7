package de.guildhall.notification.mail;

import java.time.Duration;

/** How long to wait before the next try: twice as long each time, up to an hour. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(1);

    private Backoff() {}

    /** @param tries how many failed so far, from 1 */
    static Duration after(int tries) {
        int doublings = Math.min(tries - 1, Integer.SIZE);
        Duration pause = Duration.ofSeconds(FIRST.toSeconds() << doublings);
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
