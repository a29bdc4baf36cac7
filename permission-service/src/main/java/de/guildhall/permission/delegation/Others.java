package de.guildhall.permission.delegation;

import de.guildhall.permission.organisation.Organisation;
import de.guildhall.permission.organisation.Organisations;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.NotFound;
import de.guildhall.platform.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds who is named by a number, and says who acts for whom. */
@ApplicationScoped
class Others {

    private final Organisations organisations;

    Others(Organisations organisations) {
        this.organisations = organisations;
    }

    /** @throws ProblemException 400 if it is unknown or nobody there is in the portal */
    Uni<Organisation> find(OtherOrganisation named) {
        return organisations.byNumber(named.chamberId(), named.number()).invoke(found -> {
            if (found == null || !found.activated()) {
                throw new ProblemException(CommonProblem.INVALID)
                        .withViolation("other.companyNumber", "unknown", "no such company is in the portal");
            }
        });
    }

    /** @throws ProblemException 409 if nobody could act for anybody by it */
    Uni<Sides> sides(UUID principalId, UUID delegateId, UUID parentId) {
        if (principalId.equals(delegateId)) {
            throw new ProblemException(DelegationProblem.CYCLE);
        }
        return NotFound.ifNull(organisations.find(principalId))
                .map(principal -> new Sides(principalId, principal.chamberId(), delegateId, parentId));
    }
}
