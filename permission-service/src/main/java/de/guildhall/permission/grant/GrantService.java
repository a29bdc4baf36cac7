package de.guildhall.permission.grant;

import de.guildhall.permission.directory.NameRepository;
import de.guildhall.permission.organisation.Organisations;
import de.guildhall.permission.role.RightCatalogue;
import de.guildhall.permission.role.Role;
import de.guildhall.permission.role.RoleCatalogue;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** What people do with grants. */
@ApplicationScoped
class GrantService {

    private final GrantRepository grants;
    private final GrantBook book;
    private final Places places;
    private final Organisations organisations;
    private final Administrators administrators;
    private final NameRepository names;
    private final RoleCatalogue roles;
    private final RightCatalogue rights;
    private final GrantAuthority authority;
    private final Permit permit;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    GrantService(
            GrantRepository grants,
            GrantBook book,
            Places places,
            Organisations organisations,
            Administrators administrators,
            NameRepository names,
            RoleCatalogue roles,
            RightCatalogue rights,
            GrantAuthority authority,
            Permit permit,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.grants = grants;
        this.book = book;
        this.places = places;
        this.organisations = organisations;
        this.administrators = administrators;
        this.names = names;
        this.roles = roles;
        this.rights = rights;
        this.authority = authority;
        this.permit = permit;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Grant> give(GiveGrantRequest wanted) {
        Instant now = now();
        Role role = wanted.check(roles, rights, now);
        return placeFor(wanted, role)
                .call(place -> requireKnownPerson(wanted.personId(), role, place, now))
                .flatMap(place -> enter(wanted, role, place, now));
    }

    /**
     * Ends a grant and gives another role or other rights instead at the same moment. A grant never changes: what somebody
     * was allowed at which time stays readable.
     */
    @WithTransaction
    Uni<Grant> replace(UUID id, ReplaceGrantRequest wanted) {
        Instant now = now();
        return lockOrganisationOf(id)
                .flatMap(locked -> grants.lock(id))
                .call(authority::requireToRevoke)
                .flatMap(grant -> {
                    GiveGrantRequest next = wanted.insteadOf(grant, now);
                    Role role = next.check(roles, rights, now);
                    return placeFor(next, role)
                            .call(() -> end(grant, now))
                            .flatMap(place -> enter(next, role, place, now))
                            .call(() -> keepAdministered(grant, now));
                });
    }

    /** Where the caller may give that to somebody else. */
    private Uni<Place> placeFor(GiveGrantRequest wanted, Role role) {
        List<String> given = wanted.ownRights(role, rights);
        return places.find(wanted.scope())
                .call(found -> authority.requireToGive(role, given == null ? role.rights() : given, found.place()))
                .invoke(GrantService::requireKnown)
                .invoke(() -> requireSomebodyElse(wanted))
                .map(Places.Found::place);
    }

    private Uni<Grant> enter(GiveGrantRequest wanted, Role role, Place place, Instant now) {
        Grant grant = Grant.give(
                        UUID.randomUUID(),
                        wanted.personId(),
                        role,
                        place,
                        wanted.period(now),
                        caller.personId(),
                        wanted.reason(),
                        now)
                .tailored(wanted.ownRights(role, rights));
        return book.enter(grant)
                .invoke(GrantService::requireEntered)
                .call(() -> audit.note(GrantPermission.GIVE, AuditedGrant.of(grant), GrantEvents.State.of(grant)))
                .replaceWith(grant);
    }

    /** USR-9: what is revoked here is gone everywhere as soon as the event arrives. */
    @WithTransaction
    Uni<Void> revoke(UUID id) {
        Instant now = now();
        return lockOrganisationOf(id)
                .flatMap(locked -> grants.lock(id))
                .call(authority::requireToRevoke)
                .call(grant -> end(grant, now).chain(() -> keepAdministered(grant, now)))
                .replaceWithVoid();
    }

    /** Runs in the transaction of the use case. */
    Uni<Void> end(Grant grant, Instant now) {
        GrantEvents.State before = GrantEvents.State.of(grant);
        return book.end(grant, caller.personId(), now)
                .chain(() -> audit.note(
                        GrantPermission.REVOKE, AuditedGrant.of(grant), before, GrantEvents.State.of(grant)));
    }

    @WithSession
    Uni<Grant> get(UUID id) {
        return grants.findById(id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND))
                .call(grant -> permit.require(GrantPermission.VIEW, grant));
    }

    private Uni<Void> keepAdministered(Grant ended, Instant now) {
        return ended.role().equals(Role.ADMINISTRATOR)
                ? administrators.keep(ended.organisationId(), now)
                : Uni.createFrom().voidItem();
    }

    /** The organisation before its grants, as where all of them end at once: in the other order the two could wait for each other. */
    private Uni<Void> lockOrganisationOf(UUID grantId) {
        return grants.organisationOf(grantId)
                .onItem()
                .ifNotNull()
                .transformToUni(organisations::lock)
                .replaceWithVoid();
    }

    /** Who may give rights gets further by them only if a second person agrees. */
    private void requireSomebodyElse(GiveGrantRequest wanted) {
        if (wanted.personId().equals(caller.personId())) {
            throw new ProblemException(GrantProblem.TO_ONESELF);
        }
    }

    private static void requireKnown(Places.Found found) {
        if (!found.known()) {
            throw new ProblemException(CommonProblem.INVALID).withViolation("scope", "unknown", "does not exist");
        }
    }

    /**
     * A typing error in an id would otherwise hold a right that nobody can use, or somebody later might. An organisation's
     * own people give to those who are there already: they learn of nobody else.
     */
    private Uni<Void> requireKnownPerson(UUID personId, Role role, Place place, Instant now) {
        if (role.heldByClient()) {
            return Uni.createFrom().voidItem();
        }
        return authority
                .givesByOffice(role, place)
                .flatMap(office -> office
                        ? names.knowsPerson(personId)
                        : grants.isAnybodyIn(place.organisationId(), personId, now))
                .invoke(GrantService::requirePerson)
                .replaceWithVoid();
    }

    private static void requirePerson(boolean known) {
        if (!known) {
            throw new ProblemException(CommonProblem.INVALID).withViolation("personId", "unknown", "does not exist");
        }
    }

    private static void requireEntered(boolean entered) {
        if (!entered) {
            throw new ProblemException(GrantProblem.EXISTS);
        }
    }

    /** As exact as the database keeps it, so that a grant given now holds now. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
