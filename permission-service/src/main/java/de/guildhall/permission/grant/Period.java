package de.guildhall.permission.grant;

import java.time.Instant;
import java.util.Objects;

/**
 * From when to when a grant holds.
 *
 * @param until the first moment at which it holds no more; null if it has no end
 */
public record Period(Instant from, Instant until) {

    public Period {
        Objects.requireNonNull(from);
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("Ends before it begins");
        }
    }

    public static Period since(Instant from) {
        return new Period(from, null);
    }

    public boolean endedBy(Instant now) {
        return until != null && !until.isAfter(now);
    }
}
