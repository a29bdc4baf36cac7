package de.guildhall.identity.registration;

import de.guildhall.identity.keycloak.KeycloakAccounts;
import de.guildhall.identity.keycloak.KeycloakTurns;
import de.guildhall.identity.link.Addressee;
import de.guildhall.identity.link.LinkService;
import de.guildhall.identity.link.Purpose;
import de.guildhall.identity.link.Token;
import de.guildhall.identity.person.Person;
import de.guildhall.identity.person.PersonChanged;
import de.guildhall.identity.person.PersonRepository;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

/**
 * Makes the reader of a mail a person who can sign in. The link counts as used only when Keycloak has the password and
 * all else is written; a crash in between leaves the link as it was, and following it again repeats the steps.
 */
@ApplicationScoped
class ConfirmationService {

    private static final String CONFIRM = "identity.registration.confirm";

    private static final Set<Purpose> FIRST_PASSWORD = EnumSet.of(Purpose.CONFIRM_REGISTRATION, Purpose.INVITATION);

    private final LinkService links;
    private final PersonRepository persons;
    private final KeycloakAccounts accounts;
    private final KeycloakTurns turns;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ConfirmationService(
            LinkService links,
            PersonRepository persons,
            KeycloakAccounts accounts,
            KeycloakTurns turns,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.links = links;
        this.persons = persons;
        this.accounts = accounts;
        this.turns = turns;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Person> confirm(Token token, String password) {
        return turns.take(() -> Panache.withTransaction(() -> links.use(token, FIRST_PASSWORD)
                .flatMap(link -> proven(link.addressee()))
                .call(person -> accounts.open(person, password))
                .invoke(person -> person.activate(clock.instant()))
                .call(person -> links.voidAll(person.email()))
                .call(persons::flush)
                .call(person -> outbox.publish(PersonChanged.activated(person)))
                .call(person -> audit.noteFor(
                        person.id(),
                        person.name().full(),
                        CONFIRM,
                        AuditedObject.person(person.id(), person.name().full())))));
    }

    private Uni<Person> proven(Addressee addressee) {
        Person candidate = new Person(
                addressee.personId(), addressee.email(), addressee.name(), addressee.language(), clock.instant());
        return persons.findOrCreate(candidate).map(PersonRepository.Found::person);
    }
}
