package de.guildhall.identity.account;

import de.guildhall.identity.link.LinkService;
import de.guildhall.identity.membership.Membership;
import de.guildhall.identity.membership.MembershipRepository;
import de.guildhall.identity.person.Person;
import de.guildhall.identity.person.PersonChanged;
import de.guildhall.identity.person.PersonRepository;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Invitations that nobody used, to a mistyped address for example, can be deleted; accounts cannot (USR-10). */
@ApplicationScoped
class InvitationService {

    private final PersonRepository persons;
    private final MembershipRepository memberships;
    private final LinkService links;
    private final Permit permit;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    InvitationService(
            PersonRepository persons,
            MembershipRepository memberships,
            LinkService links,
            Permit permit,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.persons = persons;
        this.memberships = memberships;
        this.links = links;
        this.permit = permit;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whoever follows the link at the same moment either comes first, and has an account, or finds it void. */
    @WithTransaction
    Uni<Void> withdraw(UUID personId) {
        return memberships
                .of(personId, clock.instant())
                .call(this::requireRightSomewhere)
                .call(places -> persons.emailOf(personId).flatMap(links::lock))
                .flatMap(places -> persons.getLocked(personId)
                        .invoke(InvitationService::requireUnused)
                        .call(person -> requireRightEverywhere(places))
                        .flatMap(person -> delete(person, places.getFirst())));
    }

    private Uni<Void> delete(Person person, Membership place) {
        AuditedObject object =
                AuditedObject.of("person", person.id(), person.name().full(), place);
        return links.voidAll(person.email())
                .chain(() -> persons.delete(person))
                .chain(() -> outbox.publish(PersonChanged.withdrawn(person)))
                .chain(() -> audit.note(InvitationPermission.WITHDRAW, object, null));
    }

    private Uni<Void> requireRightSomewhere(List<Membership> places) {
        return rights(places)
                .invoke(rights -> {
                    if (!rights.contains(true)) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> requireRightEverywhere(List<Membership> places) {
        return rights(places)
                .invoke(rights -> {
                    if (rights.contains(false)) {
                        throw new ProblemException(InvitationProblem.ELSEWHERE);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<List<Boolean>> rights(List<Membership> places) {
        return Multi.createFrom()
                .iterable(places)
                .onItem()
                .transformToUniAndConcatenate(place -> permit.can(InvitationPermission.toWithdraw(place), place))
                .collect()
                .asList();
    }

    private static void requireUnused(Person person) {
        if (person.hasPassword()) {
            throw new ProblemException(InvitationProblem.ACCEPTED);
        }
    }
}
