package de.guildhall.permission.grant;

import de.guildhall.permission.role.RightCatalogue;
import de.guildhall.permission.role.Role;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/**
 * Who may give and revoke what. Chambers and the operator do it by their office. In an organisation its own people do, and
 * nobody gives more than they hold themselves there, but for its administrators, who decide about everything.
 */
@ApplicationScoped
public class GrantAuthority {

    private final Permit permit;
    private final RightCatalogue catalogue;

    GrantAuthority(Permit permit, RightCatalogue catalogue) {
        this.permit = permit;
        this.catalogue = catalogue;
    }

    /** Whether it is the caller's office, and so not bound to what they hold themselves and whom they know. */
    Uni<Boolean> givesByOffice(Role role, Place place) {
        return permit.can(GrantPermission.toGive(role.id()), place);
    }

    /**
     * @param rights what the grant gives
     * @throws ProblemException 404 or 403 as everywhere; 403 {@code permission.grant.not-held} if it is more than the
     *     caller may pass on
     */
    Uni<Void> requireToGive(Role role, Collection<String> rights, Place place) {
        if (place.scope().kind() != Scope.Kind.ORGANISATION) {
            return permit.require(GrantPermission.toGive(role.id()), place);
        }
        return givesByOffice(role, place)
                .flatMap(office -> office
                        ? Uni.createFrom().voidItem()
                        : permit.require(GrantPermission.GIVE_IN_ORGANISATION, place)
                                .invoke(() -> requireChosenByPeople(role))
                                .chain(() -> mayPassOn(role, rights, place))
                                .invoke(GrantAuthority::requireHeld)
                                .replaceWithVoid());
    }

    /** As {@link #requireToGive}, asked beforehand. */
    Uni<Boolean> mayGive(Role role, Collection<String> rights, Place place) {
        return givesByOffice(role, place).flatMap(office -> {
            if (office
                    || place.scope().kind() != Scope.Kind.ORGANISATION
                    || role.id().equals(Role.TRAINER)) {
                return Uni.createFrom().item(office);
            }
            return permit.can(GrantPermission.GIVE_IN_ORGANISATION, place)
                    .flatMap(may -> may
                            ? mayPassOn(role, rights, place)
                            : Uni.createFrom().item(false));
        });
    }

    /** By their office, or as far as they may pass it on. */
    Uni<Boolean> mayGiveBack(Role role, Collection<String> rights, Place place) {
        return givesByOffice(role, place)
                .flatMap(office -> office ? Uni.createFrom().item(true) : mayPassOn(role, rights, place));
    }

    Uni<Boolean> givesInOrganisation(Place place) {
        return permit.can(GrantPermission.GIVE, place)
                .flatMap(office ->
                        office ? Uni.createFrom().item(true) : permit.can(GrantPermission.GIVE_IN_ORGANISATION, place));
    }

    /** By their office, or because they administer the organisation themselves. */
    Uni<Boolean> appointsAdministrators(Place place) {
        return permit.canAny(List.of(GrantPermission.GIVE, GrantPermission.ADMINISTER), place);
    }

    /** Whether the caller holds all of it there, or administers the place. */
    public Uni<Boolean> mayPassOn(Collection<String> rights, Place place) {
        return permit.can(GrantPermission.ADMINISTER, place)
                .flatMap(administers -> administers
                        ? Uni.createFrom().item(true)
                        : permit.canAll(catalogue.permissions(rights), place));
    }

    /** @throws ProblemException 404 or 403 */
    Uni<Void> requireToRevoke(Grant grant) {
        return mayRevokeInOrganisation(grant)
                .flatMap(may -> may
                        ? Uni.createFrom().voidItem()
                        : permit.require(GrantPermission.toRevoke(grant.role()), grant));
    }

    Uni<Boolean> mayRevoke(Grant grant) {
        return mayRevokeInOrganisation(grant)
                .flatMap(may ->
                        may ? Uni.createFrom().item(true) : permit.can(GrantPermission.toRevoke(grant.role()), grant));
    }

    private Uni<Boolean> mayPassOn(Role role, Collection<String> rights, Place place) {
        return role.id().equals(Role.ADMINISTRATOR)
                ? permit.can(GrantPermission.ADMINISTER, place)
                : mayPassOn(rights, place);
    }

    /** What follows from a registered trainer or training relationship ends with that. */
    private Uni<Boolean> mayRevokeInOrganisation(Grant grant) {
        if (grant.scope().kind() != Scope.Kind.ORGANISATION || grant.role().equals(Role.TRAINER)) {
            return Uni.createFrom().item(false);
        }
        return grant.role().equals(Role.ADMINISTRATOR)
                ? permit.can(GrantPermission.ADMINISTER, grant)
                : permit.can(GrantPermission.REVOKE_IN_ORGANISATION, grant);
    }

    /** Who trains is registered with the chamber, and the role follows from that. */
    private static void requireChosenByPeople(Role role) {
        if (role.id().equals(Role.TRAINER)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    private static void requireHeld(boolean held) {
        if (!held) {
            throw new ProblemException(GrantProblem.NOT_HELD);
        }
    }
}
