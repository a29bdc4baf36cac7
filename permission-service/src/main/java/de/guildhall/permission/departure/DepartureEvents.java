package de.guildhall.permission.departure;

import de.guildhall.platform.outbox.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** What the service tells of people who leave: their work passes on, and their account rests if it was the last place. */
final class DepartureEvents {

    static final String TOPIC = "permission.departure";

    private DepartureEvents() {}

    static DomainEvent recorded(Departure departure, boolean lastPlace) {
        return event("recorded", departure, lastPlace);
    }

    static DomainEvent takenBack(Departure departure) {
        return event("taken-back", departure, false);
    }

    /** Of one place in their order: who takes over today may leave tomorrow. */
    private static DomainEvent event(String fact, Departure departure, boolean lastPlace) {
        return new DomainEvent(TOPIC, TOPIC + "." + fact, departure.scope().id(), State.of(departure, lastPlace));
    }

    record State(
            UUID departureId,
            UUID personId,
            UUID organisationId,
            UUID chamberId,
            UUID successorId,
            boolean lastPlace,
            Instant recordedAt,
            Instant returnedAt,
            long version) {

        static State of(Departure departure, boolean lastPlace) {
            return new State(
                    departure.id(),
                    departure.personId(),
                    departure.organisationId(),
                    departure.chamberId(),
                    departure.successorId(),
                    lastPlace,
                    departure.recordedAt(),
                    departure.returnedAt(),
                    departure.version());
        }
    }
}
