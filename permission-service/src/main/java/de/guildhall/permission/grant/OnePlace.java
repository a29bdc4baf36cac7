package de.guildhall.permission.grant;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import java.util.UUID;

/** Requests name either an organisation or a chamber. */
public final class OnePlace {

    private OnePlace() {}

    /** @throws ProblemException 400 unless exactly one is named */
    public static Scope of(UUID organisationId, UUID chamberId) {
        if ((organisationId == null) == (chamberId == null)) {
            throw new ProblemException(CommonProblem.INVALID)
                    .withViolation("organisationId", "one-of", "name either organisationId or chamberId")
                    .withViolation("chamberId", "one-of", "name either organisationId or chamberId");
        }
        return organisationId == null ? Scope.chamber(chamberId) : Scope.organisation(organisationId);
    }
}
