package de.guildhall.permission.grant;

import de.guildhall.permission.directory.NameRepository;
import de.guildhall.permission.organisation.Organisations;
import de.guildhall.permission.role.Role;
import de.guildhall.permission.role.RoleCatalogue;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
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
    private final NameRepository names;
    private final RoleCatalogue roles;
    private final Permit permit;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    GrantService(
            GrantRepository grants,
            GrantBook book,
            Places places,
            Organisations organisations,
            NameRepository names,
            RoleCatalogue roles,
            Permit permit,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.grants = grants;
        this.book = book;
        this.places = places;
        this.organisations = organisations;
        this.names = names;
        this.roles = roles;
        this.permit = permit;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Grant> give(GiveGrantRequest wanted) {
        Instant now = now();
        Role role = wanted.check(roles, now);
        return places.find(wanted.scope())
                .call(found -> permit.require(GrantPermission.GIVE, found.place()))
                .invoke(GrantService::requireKnown)
                .call(() -> requireKnownPerson(wanted.personId(), role))
                .invoke(() -> requireSomebodyElse(wanted))
                .map(found -> Grant.give(
                        UUID.randomUUID(),
                        wanted.personId(),
                        role,
                        found.place(),
                        wanted.period(now),
                        caller.personId(),
                        wanted.reason(),
                        now))
                .call(grant -> book.enter(grant).invoke(GrantService::requireEntered))
                .call(grant -> audit.note(GrantPermission.GIVE, object(grant), GrantEvents.State.of(grant)));
    }

    /** USR-9: what is revoked here is gone everywhere as soon as the event arrives. */
    @WithTransaction
    Uni<Void> revoke(UUID id) {
        Instant now = now();
        return grants.lock(id)
                .call(grant -> permit.require(GrantPermission.REVOKE, grant))
                .call(grant -> {
                    GrantEvents.State before = GrantEvents.State.of(grant);
                    return book.end(grant, caller.personId(), now)
                            .call(() -> keepAdministered(grant, now))
                            .call(() -> audit.note(
                                    GrantPermission.REVOKE, object(grant), before, GrantEvents.State.of(grant)));
                })
                .replaceWithVoid();
    }

    @WithSession
    Uni<Grant> get(UUID id) {
        return grants.findById(id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND))
                .call(grant -> permit.require(GrantPermission.VIEW, grant));
    }

    @WithSession
    Uni<Page<Grant>> inOrganisation(UUID organisationId, PageRequest page) {
        return places.find(Scope.organisation(organisationId))
                .call(found -> permit.require(GrantPermission.VIEW, found.place()))
                .flatMap(found -> grants.inOrganisation(organisationId, now(), page.after(2), page.rows()))
                .map(found -> page(found, page));
    }

    @WithSession
    Uni<Page<Grant>> onChamber(UUID chamberId, PageRequest page) {
        return permit.require(GrantPermission.VIEW, Place.chamber(chamberId))
                .flatMap(allowed -> grants.onChamber(chamberId, now(), page.after(2), page.rows()))
                .map(found -> page(found, page));
    }

    /**
     * USR-8. The organisation's row is the gate: of two administrators who remove each other at the same instant the
     * second waits here, and then sees what the first has done.
     */
    private Uni<Void> keepAdministered(Grant ended, Instant now) {
        if (!ended.role().equals(Role.ADMINISTRATOR)) {
            return Uni.createFrom().voidItem();
        }
        return organisations
                .lock(ended.organisationId())
                .flatMap(organisation -> organisation == null || !organisation.activated()
                        ? Uni.createFrom().voidItem()
                        : grants.ofRoleAt(Role.ADMINISTRATOR, ended.scope(), now)
                                .invoke(left -> requireUnbroken(left, now))
                                .replaceWithVoid());
    }

    private static void requireUnbroken(List<Grant> left, Instant now) {
        Administration administration =
                new Administration(left.stream().map(Grant::period).toList());
        if (!administration.isUnbrokenFrom(now)) {
            throw new ProblemException(GrantProblem.LAST_ADMINISTRATOR);
        }
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

    /** A typing error in an id would otherwise hold a right that nobody can use, or somebody later might. */
    private Uni<Void> requireKnownPerson(UUID personId, Role role) {
        return role.heldByClient()
                ? Uni.createFrom().voidItem()
                : names.knowsPerson(personId)
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

    private static Page<Grant> page(List<Grant> found, PageRequest page) {
        return Page.of(found, page.limit, GrantRepository::cursor);
    }

    private static AuditedObject object(Grant grant) {
        return AuditedObject.of("grant", grant.id(), grant.role(), grant);
    }

    /** As exact as the database keeps it, so that a grant given now holds now. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
