package de.guildhall.exam.audience;

import de.guildhall.exam.audience.Audience.Training;
import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class TrainingRelationshipConsumer {

    private final Inbox inbox;
    private final TrainingRelationshipRepository relationships;

    TrainingRelationshipConsumer(Inbox inbox, TrainingRelationshipRepository relationships) {
        this.inbox = inbox;
        this.relationships = relationships;
    }

    record RelationshipState(UUID trainingRelationshipId, UUID chamberId, UUID occupationId, long version) {}

    @Incoming("training-relationships")
    Uni<Void> learn(ConsumerRecord<String, String> message) {
        return inbox.apply("training-relationships", message, RelationshipState.class, this::learn);
    }

    private Uni<Void> learn(RelationshipState state) {
        return relationships.findById(state.trainingRelationshipId()).flatMap(known -> {
            TrainingRelationship relationship =
                    known == null ? new TrainingRelationship(state.trainingRelationshipId()) : known;
            relationship.learn(new Training(state.chamberId(), state.occupationId()), state.version());
            return known == null
                    ? relationships.persist(relationship).replaceWithVoid()
                    : Uni.createFrom().voidItem();
        });
    }
}
