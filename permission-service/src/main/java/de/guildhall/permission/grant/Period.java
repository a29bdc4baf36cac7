package de.guildhall.permission.grant;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

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

    /**
     * The part of it that lies between two moments; empty if there is none.
     *
     * @param end null without end
     */
    Optional<Period> within(Instant begin, Instant end) {
        Instant later = from.isAfter(begin) ? from : begin;
        Instant earlier = until == null || end != null && end.isBefore(until) ? end : until;
        return earlier != null && !earlier.isAfter(later) ? Optional.empty() : Optional.of(new Period(later, earlier));
    }

    public boolean endedBy(Instant now) {
        return until != null && !until.isAfter(now);
    }
}
