package de.guildhall.org.trainer;

import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from permission-service who left a company and who takes over. */
@ApplicationScoped
class DepartureConsumer {

    private final Inbox inbox;
    private final TrainerService trainers;

    DepartureConsumer(Inbox inbox, TrainerService trainers) {
        this.inbox = inbox;
        this.trainers = trainers;
    }

    record DepartureState(
            UUID personId, UUID organisationId, UUID successorId, Instant recordedAt, Instant returnedAt) {}

    @Incoming("departures")
    Uni<Void> departed(ConsumerRecord<String, String> message) {
        return inbox.apply("org-service.departures", message, DepartureState.class, this::pass);
    }

    /** Nobody trains at a chamber, and who comes back gets no apprentices back. */
    private Uni<Void> pass(DepartureState departure) {
        return departure.organisationId() == null || departure.returnedAt() != null
                ? Uni.createFrom().voidItem()
                : trainers.pass(
                        departure.organisationId(),
                        departure.personId(),
                        departure.successorId(),
                        departure.recordedAt());
    }
}
