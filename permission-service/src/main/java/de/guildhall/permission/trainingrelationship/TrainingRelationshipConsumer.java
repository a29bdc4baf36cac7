package de.guildhall.permission.trainingrelationship;

import de.guildhall.permission.trainingrelationship.TrainingRelationship.Parties;
import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class TrainingRelationshipConsumer {

    private final Inbox inbox;
    private final TrainingRelationships relationships;

    TrainingRelationshipConsumer(Inbox inbox, TrainingRelationships relationships) {
        this.inbox = inbox;
        this.relationships = relationships;
    }

    record RelationshipState(
            UUID trainingRelationshipId,
            UUID organisationId,
            UUID chamberId,
            Party apprentice,
            Party trainer,
            long version) {

        record Party(UUID personId) {}

        Parties parties() {
            return new Parties(personOf(apprentice), personOf(trainer));
        }

        private static UUID personOf(Party party) {
            return party == null ? null : party.personId();
        }
    }

    @Incoming("training-relationships")
    Uni<Void> learn(ConsumerRecord<String, String> message) {
        return inbox.apply("training-relationships", message, RelationshipState.class, relationships::learn);
    }
}
