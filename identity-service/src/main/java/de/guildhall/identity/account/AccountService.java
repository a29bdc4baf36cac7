package de.guildhall.identity.account;

import de.guildhall.identity.link.Addressee;
import de.guildhall.identity.link.LinkService;
import de.guildhall.identity.link.MailDetails;
import de.guildhall.identity.link.Purpose;
import de.guildhall.identity.membership.Leavers;
import de.guildhall.identity.person.Person;
import de.guildhall.identity.person.PersonChanged;
import de.guildhall.identity.person.PersonRepository;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.permission.Scoped;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** One way to an account, whoever asks for it (ACC-8). */
@ApplicationScoped
class AccountService {

    private final PersonRepository persons;
    private final Leavers leavers;
    private final LinkService links;
    private final Permit permit;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    AccountService(
            PersonRepository persons,
            Leavers leavers,
            LinkService links,
            Permit permit,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.persons = persons;
        this.leavers = leavers;
        this.links = links;
        this.permit = permit;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param chamberId in whose name the account is made; empty for the installation itself */
    @WithTransaction
    Uni<Person> create(NewAccount account, Optional<UUID> chamberId) {
        Scoped place = chamberId
                .map(id -> Scoped.at(Scope.INSTALLATION, Scope.chamber(id)))
                .orElse(Scoped.at(Scope.INSTALLATION));
        return permit.require(AccountPermission.CREATE, place)
                .chain(() -> provide(account))
                .call(person -> audit.note(AccountPermission.CREATE, object(person, place), null));
    }

    /** Inside the transaction of the event. */
    Uni<Void> provideFor(AccountRequested request) {
        return provide(request.account())
                .call(person -> outbox.publish(
                        new AccountProvided(request.causeKind(), request.causeId(), person.id()).event()))
                .call(person -> audit.noteBySystem(
                        AccountPermission.CREATE,
                        object(person, Scoped.at(Scope.organisation(request.organisationId()))),
                        request.cause()))
                .replaceWithVoid();
    }

    /**
     * Whoever has an account keeps it as it is; whoever never had a password is invited, again if need be; whoever had
     * left can sign in again.
     */
    private Uni<Person> provide(NewAccount account) {
        Person candidate =
                new Person(UUID.randomUUID(), account.email(), account.name(), account.language(), clock.instant());
        return links.lock(account.email())
                .chain(() -> persons.findOrCreate(candidate))
                .call(found -> found.created()
                        ? outbox.publish(PersonChanged.created(found.person()))
                        : Uni.createFrom().voidItem())
                .map(PersonRepository.Found::person)
                .call(person -> person.hasLeft()
                        ? leavers.comeBack(person.id())
                        : Uni.createFrom().voidItem())
                .call(person -> person.hasPassword()
                        ? Uni.createFrom().voidItem()
                        : links.send(
                                Purpose.INVITATION,
                                Addressee.of(person),
                                MailDetails.invitedBy(account.organisationName())));
    }

    private static AuditedObject object(Person person, Scoped place) {
        return AuditedObject.of("person", person.id(), person.name().full(), place)
                .about(person.id());
    }
}
