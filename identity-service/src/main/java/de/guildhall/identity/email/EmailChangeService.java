package de.guildhall.identity.email;

import de.guildhall.identity.link.Addressee;
import de.guildhall.identity.link.Link;
import de.guildhall.identity.link.LinkProblem;
import de.guildhall.identity.link.LinkService;
import de.guildhall.identity.link.MailDetails;
import de.guildhall.identity.link.Purpose;
import de.guildhall.identity.link.Token;
import de.guildhall.identity.person.EmailAddress;
import de.guildhall.identity.person.Person;
import de.guildhall.identity.person.PersonChanged;
import de.guildhall.identity.person.PersonRepository;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.problem.ProblemException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Moves a person to another address. */
@ApplicationScoped
class EmailChangeService {

    private static final String REQUEST = "identity.email.request-change";
    private static final String CHANGE = "identity.email.change";
    private static final Set<Purpose> CONFIRMATIONS = EnumSet.of(Purpose.CONFIRM_OLD_EMAIL, Purpose.CONFIRM_NEW_EMAIL);

    private final EmailChangeRepository changes;
    private final PersonRepository persons;
    private final LinkService links;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    EmailChangeService(
            EmailChangeRepository changes,
            PersonRepository persons,
            LinkService links,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.changes = changes;
        this.persons = persons;
        this.links = links;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Null if none is under way. */
    @WithSession
    Uni<EmailChange> underWay(UUID personId) {
        return changes.of(personId).map(change -> change != null && change.open(clock.instant()) ? change : null);
    }

    /**
     * Asks the readers of both addresses; an earlier change is forgotten. Whether the new address has an account only
     * its reader learns.
     */
    @WithTransaction
    Uni<EmailChange> request(UUID personId, EmailAddress newEmail) {
        EmailChange change = new EmailChange(personId, newEmail, clock.instant());
        return persons.getLocked(personId)
                .invoke(person -> requireOther(person, newEmail))
                .call(() -> changes.deleteOf(personId))
                .call(() -> changes.persistAndFlush(change))
                .call(person -> askOld(person, newEmail))
                .call(person -> askNew(person, newEmail))
                .call(person -> audit.note(REQUEST, object(person), null))
                .replaceWith(change);
    }

    /** Ends a change under way; if there is none, that is fine, too. */
    @WithTransaction
    Uni<Void> withdraw(UUID personId) {
        return changes.deleteOf(personId).replaceWithVoid();
    }

    /** @throws ProblemException 409 if the token opens nothing any more, or the address got an account meanwhile */
    @WithTransaction
    Uni<Confirmed> confirm(Token token) {
        return links.use(token, CONFIRMATIONS)
                .flatMap(link -> changes.lockedOf(link.addressee().personId())
                        .invoke(change -> agree(change, link))
                        .flatMap(change -> change.agreed()
                                ? move(link.addressee().personId(), change)
                                : Uni.createFrom().item(Confirmed.of(change))));
    }

    private void agree(EmailChange change, Link link) {
        if (change == null || !change.open(clock.instant())) {
            throw new ProblemException(LinkProblem.INVALID);
        }
        if (link.purpose() == Purpose.CONFIRM_OLD_EMAIL) {
            change.confirmOld(clock.instant());
        } else if (link.addressee().email().equals(change.newEmail())) {
            change.confirmNew(clock.instant());
        } else {
            throw new ProblemException(LinkProblem.INVALID);
        }
    }

    private Uni<Confirmed> move(UUID personId, EmailChange change) {
        return persons.get(personId)
                .call(person -> persons.withEmail(change.newEmail())
                        .invoke(holder -> {
                            if (holder != null) {
                                throw new ProblemException(EmailProblem.TAKEN);
                            }
                        })
                        .chain(() -> moveTo(person, change.newEmail())))
                .call(() -> changes.delete(change))
                .replaceWith(Confirmed.of(change));
    }

    private Uni<Void> moveTo(Person person, EmailAddress newEmail) {
        Map<String, String> before = Map.of("email", person.email().text());
        return links.voidAll(person.email())
                .chain(() -> links.voidAll(newEmail))
                .invoke(() -> person.moveTo(newEmail))
                .chain(persons::flush)
                .chain(() -> outbox.publish(PersonChanged.changed(person)))
                .chain(() -> audit.noteFor(
                        person.id(),
                        person.name().full(),
                        CHANGE,
                        object(person),
                        before,
                        Map.of("email", newEmail.text())));
    }

    private static void requireOther(Person person, EmailAddress newEmail) {
        if (person.email().equals(newEmail)) {
            throw new ProblemException(EmailProblem.UNCHANGED);
        }
    }

    private Uni<Void> askOld(Person person, EmailAddress newEmail) {
        return links.send(Purpose.CONFIRM_OLD_EMAIL, Addressee.of(person), MailDetails.changeTo(newEmail));
    }

    private Uni<Void> askNew(Person person, EmailAddress newEmail) {
        Addressee reader = new Addressee(person.id(), newEmail, person.name(), person.language());
        return links.unlessTooMany(
                newEmail,
                () -> persons.withEmail(newEmail)
                        .flatMap(holder -> holder == null
                                ? links.send(Purpose.CONFIRM_NEW_EMAIL, reader)
                                : links.send(Purpose.EMAIL_TAKEN, Addressee.of(holder))));
    }

    private static AuditedObject object(Person person) {
        return AuditedObject.person(person.id(), person.name().full());
    }
}
