package de.guildhall.permission.access;

import de.guildhall.platform.caller.Scope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a decision needs of a grant that is not revoked.
 *
 * @param role         that it gives in the function
 * @param rights       null as long as the role decides
 * @param until        null if it has no end
 * @param home         the organisation of the grant if the person acts from there for another; else null
 * @param delegationId by which the home acts for the other; null without one
 * @param delegateId   whose administrators have it, or those of its head office; null without delegation
 * @param termsPending whether it permits nothing until the person has accepted the terms of use (ACC-15)
 */
record Holding(
        UUID grantId,
        String role,
        List<String> rights,
        Scope scope,
        Instant from,
        Instant until,
        UUID home,
        UUID delegationId,
        UUID delegateId,
        boolean termsPending) {}
