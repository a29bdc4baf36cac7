package de.guildhall.permission.grant;

import de.guildhall.permission.organisation.Organisation;
import de.guildhall.permission.organisation.Organisations;
import de.guildhall.permission.role.Role;
import de.guildhall.permission.role.RoleCatalogue;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.outbox.Outbox;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Enters and ends grants, each with the event that tells it; an administrator's at a head office with those that follow
 * from it at the branches (ACC-7). Runs in the transaction of the use case.
 */
@ApplicationScoped
class GrantBook {

    private final GrantRepository grants;
    private final Organisations organisations;
    private final RoleCatalogue roles;
    private final Outbox outbox;
    private final Audit audit;

    GrantBook(GrantRepository grants, Organisations organisations, RoleCatalogue roles, Outbox outbox, Audit audit) {
        this.grants = grants;
        this.organisations = organisations;
        this.roles = roles;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** @return false if the person holds the role there at that time already */
    Uni<Boolean> enter(Grant grant) {
        return atGate(grant)
                .chain(() -> add(grant))
                .call(entered -> entered && passesOn(grant)
                        ? enterAtBranches(grant)
                        : Uni.createFrom().voidItem());
    }

    Uni<Void> end(Grant grant, UUID by, Instant now) {
        grant.revoke(by, now);
        return tellEnd(grant, by, now);
    }

    /** The person leaves. */
    Uni<Void> endWith(UUID departure, Grant grant, UUID by, Instant now) {
        grant.endWith(departure, by, now);
        return tellEnd(grant, by, now);
    }

    /** The gate of the head office is passed already. */
    Uni<Void> enterFollowing(Grant atHeadOffice, Organisation branch, Instant now) {
        Grant grant = Grant.following(
                atHeadOffice, roles.get(atHeadOffice.role()), Place.organisation(branch.id(), branch.chamberId()), now);
        return add(grant)
                .flatMap(entered -> entered
                        ? audit.noteBySystem(GrantPermission.GIVE, AuditedGrant.of(grant), GrantEvents.State.of(grant))
                        : Uni.createFrom().voidItem());
    }

    Uni<Void> endFollowing(List<Grant> following, UUID by, Instant now) {
        return eachOf(
                following,
                grant -> end(grant, by, now)
                        .call(() -> audit.noteBySystem(
                                GrantPermission.REVOKE, AuditedGrant.of(grant), GrantEvents.State.of(grant))));
    }

    private Uni<Boolean> add(Grant grant) {
        return grants.add(grant)
                .call(entered -> entered
                        ? outbox.publish(GrantEvents.given(grant))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> enterAtBranches(Grant grant) {
        return organisations
                .branches(grant.organisationId())
                .flatMap(branches -> eachOf(branches, branch -> enterFollowing(grant, branch, grant.grantedAt())));
    }

    private Uni<Void> tellEnd(Grant grant, UUID by, Instant now) {
        // The event carries the version that the row has after the change.
        return grants.flush()
                .call(() -> outbox.publish(GrantEvents.revoked(grant)))
                .chain(() -> passesOn(grant)
                        ? atGate(grant)
                                .chain(() -> grants.following(grant.id(), now))
                                .flatMap(following -> endFollowing(following, by, now))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> atGate(Grant grant) {
        return passesOn(grant)
                ? organisations.gate(grant.organisationId())
                : Uni.createFrom().voidItem();
    }

    /** Head offices have no head office, so what follows is followed by nothing. */
    private static boolean passesOn(Grant grant) {
        return grant.role().equals(Role.ADMINISTRATOR) && grant.followsFrom() == null;
    }

    private static <T> Uni<Void> eachOf(List<T> items, Function<T, Uni<Void>> step) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(step::apply)
                .collect()
                .last();
    }
}
