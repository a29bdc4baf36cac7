package de.guildhall.identity.membership;

import de.guildhall.identity.person.Person;
import de.guildhall.identity.person.PersonChanged;
import de.guildhall.identity.person.PersonRepository;
import de.guildhall.identity.person.PersonState;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Keeps whether somebody may sign in in step with where they belong (USR-10). Runs in the transaction of whatever changed;
 * the person's row is locked first, so that of two changes at once the second sees what the first has done.
 */
@ApplicationScoped
public class Leavers {

    private final PersonRepository persons;
    private final MembershipRepository memberships;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Leavers(PersonRepository persons, MembershipRepository memberships, Outbox outbox, Audit audit, Clock clock) {
        this.persons = persons;
        this.memberships = memberships;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Void> leave(UUID personId) {
        return change(personId, person -> person.leave(clock.instant()));
    }

    public Uni<Void> comeBack(UUID personId) {
        return change(personId, Person::comeBack);
    }

    /** After a role of the person began or ended. */
    Uni<Void> settle(UUID personId) {
        return change(personId, person -> {});
    }

    private Uni<Void> change(UUID personId, Consumer<Person> change) {
        return persons.findById(personId, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNotNull()
                .invoke(change)
                .onItem()
                .ifNotNull()
                .call(this::settle)
                .replaceWithVoid();
    }

    private Uni<Void> settle(Person person) {
        return belongs(person)
                .flatMap(belongs -> person.settle(belongs, clock.instant())
                        ? tell(person)
                        : Uni.createFrom().voidItem());
    }

    /** Of who did not leave it does not matter. */
    private Uni<Boolean> belongs(Person person) {
        return person.hasLeft()
                ? memberships.belongs(person.id(), clock.instant())
                : Uni.createFrom().item(true);
    }

    private Uni<Void> tell(Person person) {
        String action =
                person.state() == PersonState.DEACTIVATED ? "identity.person.deactivate" : "identity.person.reactivate";
        return persons.flush()
                .call(() -> outbox.publish(PersonChanged.settled(person)))
                .call(() -> audit.noteBySystem(
                        action, AuditedObject.person(person.id(), person.name().full()), null));
    }
}
