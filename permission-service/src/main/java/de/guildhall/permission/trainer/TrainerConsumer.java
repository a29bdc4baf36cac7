package de.guildhall.permission.trainer;

import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class TrainerConsumer {

    private final Inbox inbox;
    private final Trainers trainers;

    TrainerConsumer(Inbox inbox, Trainers trainers) {
        this.inbox = inbox;
        this.trainers = trainers;
    }

    record TrainerState(UUID trainerId, UUID organisationId, UUID chamberId, UUID personId, long version) {}

    @Incoming("trainers")
    Uni<Void> learn(ConsumerRecord<String, String> message) {
        return inbox.apply("trainers", message, TrainerState.class, trainers::learn);
    }
}
