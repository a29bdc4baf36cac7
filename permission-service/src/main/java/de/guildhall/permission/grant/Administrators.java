package de.guildhall.permission.grant;

import de.guildhall.permission.organisation.Organisation;
import de.guildhall.permission.organisation.Organisations;
import de.guildhall.permission.role.Role;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * USR-8: an active organisation has an administrator at every moment, its own or one of its head office, who administers
 * it as well (ACC-7). Runs in the transaction that ends a grant.
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
                        : grants.ofRoleAt(Role.ADMINISTRATOR, administrating(organisation), now)
                                .invoke(left -> requireUnbroken(left, now))
                                .replaceWithVoid());
    }

    private static Set<Scope> administrating(Organisation organisation) {
        return Stream.of(organisation.id(), organisation.headOfficeId())
                .filter(Objects::nonNull)
                .map(Scope::organisation)
                .collect(Collectors.toSet());
    }

    private static void requireUnbroken(List<Grant> left, Instant now) {
        Administration administration =
                new Administration(left.stream().map(Grant::period).toList());
        if (!administration.isUnbrokenFrom(now)) {
            throw new ProblemException(GrantProblem.LAST_ADMINISTRATOR);
        }
    }
}
