package de.guildhall.permission.grant;

import de.guildhall.permission.organisation.Delegation;
import de.guildhall.permission.organisation.Followers;
import de.guildhall.permission.organisation.Organisation;
import de.guildhall.permission.organisation.Organisations;
import de.guildhall.permission.role.Role;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.caller.Scope;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/**
 * Who administers a head office administers its branches, from the moment on that they are its branches (ACC-7); who
 * administers a delegate acts for the principal as long as the delegation lasts (DEL-2).
 */
@ApplicationScoped
public class FollowingGrants implements Followers {

    private final GrantRepository grants;
    private final GrantBook book;
    private final Organisations organisations;
    private final Clock clock;

    FollowingGrants(GrantRepository grants, GrantBook book, Organisations organisations, Clock clock) {
        this.grants = grants;
        this.book = book;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Uni<Void> attached(Organisation branch, UUID headOfficeId) {
        Instant now = now();
        return eachAdministrator(headOfficeId, now, grant -> book.enterAtBranch(grant, branch, now));
    }

    @Override
    public Uni<Void> detached(Organisation branch, UUID headOfficeId) {
        Instant now = now();
        return grants.followingAt(branch.id(), now)
                .flatMap(following -> book.endFollowing(following, Audit.SYSTEM, now));
    }

    /**
     * The branch was activated under its head office. The news of its head office may have come first, and that of an
     * earlier activation taken back in between: then what follows is entered again.
     */
    public Uni<Void> activated(UUID branchId, UUID chamberId, UUID headOfficeId) {
        return organisations
                .gate(headOfficeId)
                .chain(() -> organisations.activate(branchId, chamberId))
                .chain(() -> organisations.lock(branchId))
                .flatMap(branch -> Objects.equals(branch.headOfficeId(), headOfficeId)
                        ? attached(branch, headOfficeId)
                        : Uni.createFrom().voidItem());
    }

    /** At the gate of the delegate, so that a new administrator and a new delegation do not miss each other. */
    public Uni<Void> delegated(Delegation delegation) {
        Instant now = now();
        return organisations
                .gate(delegation.delegateId())
                .chain(() -> eachAdministrator(
                        delegation.delegateId(), now, grant -> book.enterAtPrincipal(grant, delegation, now)));
    }

    public Uni<Void> delegationEnded(Delegation delegation, UUID by) {
        Instant now = now();
        return organisations
                .gate(delegation.delegateId())
                .chain(() -> grants.byDelegation(delegation.id(), now))
                .flatMap(following -> book.endFollowing(following, by, now));
    }

    private Uni<Void> eachAdministrator(UUID organisationId, Instant now, Function<Grant, Uni<Void>> step) {
        return grants.ofRoleAt(Role.ADMINISTRATOR, Scope.organisation(organisationId), now)
                .flatMap(held -> Multi.createFrom()
                        .iterable(held)
                        .onItem()
                        .transformToUniAndConcatenate(step::apply)
                        .collect()
                        .last());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
