package de.guildhall.identity.person;

import de.guildhall.platform.outbox.DomainEvent;
import java.util.UUID;

/** The state of a person as other services learn it. */
public record PersonChanged(
        UUID personId,
        String givenName,
        String familyName,
        String email,
        Language language,
        PersonState state,
        int version) {

    public static final String TOPIC = "identity.person";

    public static DomainEvent created(Person person) {
        return event("created", person);
    }

    public static DomainEvent activated(Person person) {
        return event("activated", person);
    }

    public static DomainEvent changed(Person person) {
        return event("changed", person);
    }

    /** Whether the person may sign in changed. */
    public static DomainEvent settled(Person person) {
        return event(person.state() == PersonState.DEACTIVATED ? "deactivated" : "reactivated", person);
    }

    /** The person is deleted. The event names nobody, so that compaction leaves nothing behind. */
    public static DomainEvent withdrawn(Person person) {
        PersonChanged state = new PersonChanged(
                person.id(), "", "", "", person.language(), PersonState.WITHDRAWN, person.version() + 1);
        return new DomainEvent(TOPIC, TOPIC + ".withdrawn", person.id(), state);
    }

    public static PersonChanged of(Person person) {
        return new PersonChanged(
                person.id(),
                person.name().given(),
                person.name().family(),
                person.email().text(),
                person.language(),
                person.state(),
                person.version());
    }

    private static DomainEvent event(String fact, Person person) {
        return new DomainEvent(TOPIC, TOPIC + "." + fact, person.id(), of(person));
    }
}
