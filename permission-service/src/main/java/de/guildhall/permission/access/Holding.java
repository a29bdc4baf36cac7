package de.guildhall.permission.access;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import java.time.Instant;
import java.util.List;

/**
 * What a decision needs of a grant that is not revoked.
 *
 * @param rights       null as long as the role decides
 * @param until        null if it has no end
 * @param termsPending whether it permits nothing until the person has accepted the terms of use (ACC-15)
 * @param follows      whether the person has it because of a role at a head office or a delegate
 */
record Holding(
        ActingFor actingFor,
        String role,
        List<String> rights,
        Scope scope,
        Instant from,
        Instant until,
        boolean termsPending,
        boolean follows) {}
