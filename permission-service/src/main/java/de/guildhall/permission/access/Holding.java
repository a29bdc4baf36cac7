package de.guildhall.permission.access;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a decision needs of a grant, in the function in which it counts.
 *
 * @param role         that it gives in the function
 * @param rights       of the grant; null as long as the role decides
 * @param until        the first moment at which it holds no more, because it or a delegation ends or ended; null without end
 * @param usableUntil  nothing may be done by it from this moment on, because the use of an organisation ends (ACC-4); null
 *                     without end
 * @param home         the organisation of the grant if the person acts from there for another; else null
 * @param delegated    by what the home acts for the other; null without delegation
 * @param termsPending whether it permits nothing until the person has accepted the terms of use (ACC-15)
 */
public record Holding(
        ActingFor actingFor,
        UUID grantId,
        String role,
        List<String> rights,
        Scope scope,
        Instant from,
        Instant until,
        Instant usableUntil,
        UUID home,
        @Nullable Delegated delegated,
        boolean termsPending) {

    /** By which the home acts for the other; null without one. */
    public @Nullable UUID delegationId() {
        return delegated == null ? null : delegated.delegationId();
    }

    /** Null without delegation. */
    public @Nullable UUID delegateId() {
        return delegated == null ? null : delegated.delegateId();
    }

    public boolean begunBy(Instant now) {
        return !from.isAfter(now);
    }

    public boolean endedBy(Instant now) {
        return isPast(until, now);
    }

    public boolean unusableBy(Instant now) {
        return isPast(usableUntil, now);
    }

    /** When it gives nothing any more, for whichever reason; null if never. */
    public Instant end() {
        return until == null || usableUntil != null && usableUntil.isBefore(until) ? usableUntil : until;
    }

    private static boolean isPast(Instant end, Instant now) {
        return end != null && !end.isAfter(now);
    }
}
