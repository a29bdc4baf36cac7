package de.guildhall.permission.delegation;

import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** @param until the first moment at which a delegation holds no more; null without end */
record Term(Instant from, @Nullable Instant until) {

    /**
     * @param wantedFrom now, if null or past
     * @throws ProblemException 400 if it would be over before it begins
     */
    static Term of(@Nullable Instant wantedFrom, @Nullable Instant wantedUntil, Instant now) {
        Instant from = wantedFrom == null || wantedFrom.isBefore(now) ? now : wantedFrom.truncatedTo(ChronoUnit.MICROS);
        if (wantedUntil != null && !wantedUntil.isAfter(from)) {
            throw new ProblemException(CommonProblem.INVALID)
                    .withViolation("validUntil", "before-begin", "must be later than the beginning");
        }
        return new Term(from, wantedUntil == null ? null : wantedUntil.truncatedTo(ChronoUnit.MICROS));
    }

    boolean endsWithin(@Nullable Instant end) {
        return end == null || until != null && !until.isAfter(end);
    }
}
