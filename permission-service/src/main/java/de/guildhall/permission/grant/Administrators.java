package de.guildhall.permission.grant;

import de.guildhall.permission.organisation.Organisations;
import de.guildhall.platform.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/**
 * USR-8: an active organisation has an administrator at every moment. The database says whether, and holds it at the end of
 * each transaction; here people get an answer that they understand. Runs in the transaction that ends a grant.
 */
@ApplicationScoped
class Administrators {

    private final GrantRepository grants;
    private final Organisations organisations;

    Administrators(GrantRepository grants, Organisations organisations) {
        this.grants = grants;
        this.organisations = organisations;
    }

    /**
     * The organisation's row is the gate: of two administrators who remove each other at the same instant the second
     * waits here, and then sees what the first has done.
     *
     * @throws ProblemException 409 if there would be none
     */
    Uni<Void> keep(UUID organisationId, Instant now) {
        return organisations
                .lock(organisationId)
                .flatMap(organisation -> organisation == null || !organisation.activated()
                        ? Uni.createFrom().voidItem()
                        : grants.isAdministered(organisationId, now)
                                .invoke(Administrators::requireAdministered)
                                .replaceWithVoid());
    }

    private static void requireAdministered(boolean administered) {
        if (!administered) {
            throw new ProblemException(GrantProblem.LAST_ADMINISTRATOR);
        }
    }
}
