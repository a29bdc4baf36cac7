package de.guildhall.permission.delegation;

import de.guildhall.permission.organisation.Organisations;
import de.guildhall.permission.role.Right;
import de.guildhall.permission.role.RightCatalogue;
import de.guildhall.permission.role.Role;
import de.guildhall.permission.role.RoleCatalogue;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Knows what can be delegated. */
@ApplicationScoped
class Extents {

    private final RightCatalogue rights;
    private final RoleCatalogue roles;
    private final Organisations organisations;

    Extents(RightCatalogue rights, RoleCatalogue roles, Organisations organisations) {
        this.rights = rights;
        this.roles = roles;
        this.organisations = organisations;
    }

    /** What a code gives, which says nothing of rights. */
    Extent ofCode() {
        return new Extent(roles.get(Role.DELEGATE).rights(), Sites.PRINCIPAL, false);
    }

    /** @throws ProblemException 400 with everything that the principal cannot delegate */
    Uni<Extent> of(ExtentDto wanted, UUID principalId) {
        ProblemException faults = new ProblemException(CommonProblem.INVALID);
        checkRights(wanted.rights(), faults);
        return arePlacesOf(principalId, wanted.sites().chosen())
                .invoke(own -> {
                    if (!own) {
                        faults.withViolation("extent.siteIds", "unknown", "are not all places of the principal");
                    }
                    if (!faults.violations().isEmpty()) {
                        throw faults;
                    }
                })
                .map(checked -> new Extent(rights.withIncluded(wanted.rights()), wanted.sites(), wanted.passesOn()));
    }

    private void checkRights(Set<String> codes, ProblemException faults) {
        List<String> impossible = codes.stream()
                .filter(code -> rights.find(code).filter(Right::delegable).isEmpty())
                .sorted()
                .toList();
        impossible.forEach(
                code -> faults.withViolation("extent.rights", "not-delegable", code + " cannot be delegated"));
        if (impossible.isEmpty()) {
            rights.missing(codes)
                    .forEach((code, missing) -> faults.withViolation(
                            "extent.rights", "requires", code + " requires " + String.join(", ", missing)));
        }
    }

    private Uni<Boolean> arePlacesOf(UUID principalId, Set<UUID> chosen) {
        return chosen.isEmpty() ? Uni.createFrom().item(true) : organisations.arePlacesOf(principalId, chosen);
    }
}
