package de.guildhall.permission.grant;

import de.guildhall.permission.organisation.Delegation;
import de.guildhall.permission.organisation.Delegations;
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
 * Enters and ends grants, each with the event that tells it; an administrator's with those that follow from it at the
 * branches (ACC-7) and at the organisations for which this one acts (DEL-2). Runs in the transaction of the use case.
 */
@ApplicationScoped
class GrantBook {

    private final GrantRepository grants;
    private final Organisations organisations;
    private final Delegations delegations;
    private final RoleCatalogue roles;
    private final Outbox outbox;
    private final Audit audit;

    GrantBook(
            GrantRepository grants,
            Organisations organisations,
            Delegations delegations,
            RoleCatalogue roles,
            Outbox outbox,
            Audit audit) {
        this.grants = grants;
        this.organisations = organisations;
        this.delegations = delegations;
        this.roles = roles;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** @return false if the person holds the role there at that time already */
    Uni<Boolean> enter(Grant grant) {
        return atGate(grant)
                .chain(() -> grants.add(grant))
                .call(entered -> entered
                        ? outbox.publish(GrantEvents.given(grant)).chain(() -> enterWhatFollows(grant))
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
    Uni<Void> enterAtBranch(Grant atHeadOffice, Organisation branch, Instant now) {
        return enterFollowing(Grant.following(
                atHeadOffice,
                roles.get(atHeadOffice.role()),
                Place.organisation(branch.id(), branch.chamberId()),
                now));
    }

    /** The gate of the delegate is passed already. */
    Uni<Void> enterAtPrincipal(Grant atDelegate, Delegation delegation, Instant now) {
        return Grant.following(atDelegate, delegation, roles.get(Role.DELEGATE), now)
                .map(this::enterFollowing)
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    Uni<Void> endFollowing(List<Grant> following, UUID by, Instant now) {
        return eachOf(
                following,
                grant -> end(grant, by, now)
                        .call(() -> audit.noteBySystem(
                                GrantPermission.REVOKE, AuditedGrant.of(grant), GrantEvents.State.of(grant))));
    }

    private Uni<Void> enterFollowing(Grant grant) {
        return enter(grant)
                .flatMap(entered -> entered
                        ? audit.noteBySystem(GrantPermission.GIVE, AuditedGrant.of(grant), GrantEvents.State.of(grant))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> enterWhatFollows(Grant grant) {
        if (!isFollowed(grant)) {
            return Uni.createFrom().voidItem();
        }
        Instant now = grant.grantedAt();
        return organisations
                .branches(grant.organisationId())
                .flatMap(branches -> eachOf(branches, branch -> enterAtBranch(grant, branch, now)))
                .chain(() -> delegations.ofDelegate(grant.organisationId(), now))
                .flatMap(received -> eachOf(received, delegation -> enterAtPrincipal(grant, delegation, now)));
    }

    private Uni<Void> tellEnd(Grant grant, UUID by, Instant now) {
        // The event carries the version that the row has after the change.
        return grants.flush()
                .call(() -> outbox.publish(GrantEvents.revoked(grant)))
                .chain(() -> isFollowed(grant)
                        ? atGate(grant)
                                .chain(() -> grants.following(grant.id(), now))
                                .flatMap(following -> endFollowing(following, by, now))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> atGate(Grant grant) {
        return isFollowed(grant)
                ? organisations.gate(grant.organisationId())
                : Uni.createFrom().voidItem();
    }

    /** What a delegate is at the principal goes no further (DEL-6). */
    private static boolean isFollowed(Grant grant) {
        return grant.role().equals(Role.ADMINISTRATOR);
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
