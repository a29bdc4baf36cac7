package de.guildhall.identity.signin;

import de.guildhall.identity.account.InvitationPermission;
import de.guildhall.identity.keycloak.KeycloakSignIns;
import de.guildhall.identity.membership.Membership;
import de.guildhall.identity.membership.MembershipRepository;
import de.guildhall.identity.person.Person;
import de.guildhall.identity.person.PersonRepository;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What those who look after a place see of its people's signing in, and how they help (ACC-12). */
@ApplicationScoped
class SignInService {

    private final SignInsRepository signIns;
    private final MembershipRepository memberships;
    private final PersonRepository persons;
    private final KeycloakSignIns keycloak;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    SignInService(
            SignInsRepository signIns,
            MembershipRepository memberships,
            PersonRepository persons,
            KeycloakSignIns keycloak,
            Permit permit,
            Audit audit,
            Clock clock) {
        this.signIns = signIns;
        this.memberships = memberships;
        this.persons = persons;
        this.keycloak = keycloak;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a lock was, as the trail keeps it. */
    record Lock(Instant lockedUntil) {}

    /** Of those of the persons who belong to the organisation. */
    @WithSession
    Uni<List<SignInView>> inOrganisation(UUID organisationId, List<UUID> personIds) {
        return memberships
                .placeOf(organisationId)
                .call(place -> permit.require(
                        SignInPermission.VIEW, place == null ? Scoped.at(Scope.organisation(organisationId)) : place))
                .flatMap(place -> place == null ? Uni.createFrom().item(List.of()) : views(place, personIds));
    }

    /** Of those of the persons who belong to the chamber itself. */
    @WithSession
    Uni<List<SignInView>> onChamber(UUID chamberId, List<UUID> personIds) {
        Membership place = Membership.chamber(chamberId);
        return permit.require(SignInPermission.VIEW, place).chain(() -> views(place, personIds));
    }

    /** Ends the person's lock if there is one. Not one transaction: a slow Keycloak must not hold a database connection. */
    Uni<Void> lift(UUID personId) {
        return Panache.withSession(() -> place(personId).call(place -> permit.require(permission(place), place)))
                .flatMap(place -> Panache.withSession(() -> signIns.findById(personId))
                        .flatMap(person -> isLocked(person)
                                ? lift(person, place)
                                : Uni.createFrom().voidItem()));
    }

    private Uni<Void> lift(SignIns locked, Membership place) {
        locked.requireMayLift(clock.instant());
        return keycloak.unlock(locked.accountId())
                .chain(() -> Panache.withTransaction(() -> signIns.lock(locked.personId())
                        .flatMap(person -> isLocked(person)
                                ? lifted(person, place)
                                : Uni.createFrom().voidItem())));
    }

    private Uni<Void> lifted(SignIns person, Membership place) {
        Lock before = new Lock(person.lockedUntil());
        person.lift(clock.instant());
        return persons.get(person.personId())
                .flatMap(who -> audit.note(permission(place), object(who, place), before, null));
    }

    private boolean isLocked(SignIns person) {
        return person != null && person.isLocked(clock.instant());
    }

    /** Of the places to which the person belongs, the one for which the caller may act. */
    private Uni<Membership> place(UUID personId) {
        return memberships
                .of(personId, clock.instant())
                .invoke(places -> {
                    if (places.isEmpty()) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                })
                .map(SignInService::lookingAfter)
                .flatMap(places -> Multi.createFrom()
                        .iterable(places)
                        .select()
                        .when(place -> permit.can(permission(place), place))
                        .collect()
                        .first()
                        .map(place -> place == null ? places.getFirst() : place));
    }

    /**
     * Who is of a chamber's staff is unlocked there only: anybody's chamber can make them its examiner, and any company
     * enter them as its trainer.
     */
    private static List<Membership> lookingAfter(List<Membership> places) {
        List<Membership> staff = places.stream().filter(Membership::ofStaff).toList();
        return staff.isEmpty() ? places : staff;
    }

    private Uni<List<SignInView>> views(Membership place, List<UUID> personIds) {
        Instant now = clock.instant();
        return memberships
                .members(place, personIds, now)
                .flatMap(members -> helps(members.values())
                        .flatMap(helps -> memberships
                                .staffAmong(members.keySet(), now)
                                .flatMap(staff -> views(members, helps, staff, now))));
    }

    /** What the caller may do for somebody of a place. */
    private record Help(Membership member, boolean mayLift, boolean mayWithdraw) {}

    private Uni<Map<Membership, Help>> helps(Collection<Membership> members) {
        return Multi.createFrom()
                .items(members.stream().distinct())
                .onItem()
                .transformToUniAndConcatenate(member -> permit.can(permission(member), member)
                        .flatMap(mayLift -> permit.can(InvitationPermission.toWithdraw(member), member)
                                .map(mayWithdraw -> new Help(member, mayLift, mayWithdraw))))
                .collect()
                .asMap(Help::member);
    }

    private Uni<List<SignInView>> views(
            Map<UUID, Membership> members, Map<Membership, Help> helps, Set<UUID> staff, Instant now) {
        return signIns.of(members.keySet())
                .map(SignInService::byPerson)
                .flatMap(known -> persons.invitedOf(members.keySet())
                        .map(invited -> members.entrySet().stream()
                                .map(member -> view(
                                        member.getKey(),
                                        known.get(member.getKey()),
                                        invited.contains(member.getKey()),
                                        helps.get(member.getValue()),
                                        member.getValue().ofStaff() || !staff.contains(member.getKey()),
                                        now))
                                .toList()));
    }

    private static SignInView view(
            UUID person, SignIns signIns, boolean invited, Help help, boolean unlockedHere, Instant now) {
        return new SignInView(person, signIns, invited, help.mayLift() && unlockedHere, help.mayWithdraw(), now);
    }

    private static Map<UUID, SignIns> byPerson(List<SignIns> signIns) {
        return signIns.stream().collect(Collectors.toMap(SignIns::personId, Function.identity()));
    }

    private static String permission(Membership place) {
        return place.ofStaff() ? SignInPermission.LIFT_CHAMBER_LOCK : SignInPermission.LIFT_LOCK;
    }

    private static AuditedObject object(Person person, Membership place) {
        return AuditedObject.of("person", person.id(), person.name().full(), place);
    }
}
