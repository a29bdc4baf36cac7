package de.guildhall.org.activation;

import java.time.Duration;
import java.time.Instant;

/** For whom wrong tries close activation: the account that makes them, and the company against which they go (ACC-5). */
enum Throttled {
    ACCOUNT(5),
    COMPANY(10);

    /** Both the time within which tries count together and the time that activation stays closed. */
    static final Duration PERIOD = Duration.ofHours(24);

    private final int limit;

    Throttled(int limit) {
        this.limit = limit;
    }

    boolean exhausted(long tries) {
        return tries >= limit;
    }

    /**
     * Since when tries count.
     *
     * @param latest the subject's latest lock; null if it never had one
     */
    static Instant countingSince(Instant now, ActivationLock latest) {
        Instant periodBegan = now.minus(PERIOD);
        return latest != null && latest.liftedAfter(periodBegan) ? latest.liftedAt() : periodBegan;
    }
}
