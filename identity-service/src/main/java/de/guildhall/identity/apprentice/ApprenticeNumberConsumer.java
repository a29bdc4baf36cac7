package de.guildhall.identity.apprentice;

import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ApprenticeNumberConsumer {

    private final Inbox inbox;
    private final ApprenticeNumberRepository numbers;

    ApprenticeNumberConsumer(Inbox inbox, ApprenticeNumberRepository numbers) {
        this.inbox = inbox;
        this.numbers = numbers;
    }

    record RelationshipState(UUID trainingRelationshipId, Party apprentice, long version) {

        record Party(UUID personId, String number) {}
    }

    @Incoming("training-relationships")
    Uni<Void> learn(ConsumerRecord<String, String> message) {
        return inbox.apply("identity.apprentice", message, RelationshipState.class, this::learn);
    }

    private Uni<Void> learn(RelationshipState state) {
        return numbers.findById(state.trainingRelationshipId())
                .onItem()
                .ifNull()
                .switchTo(() -> numbers.persist(new ApprenticeNumber(state.trainingRelationshipId())))
                .invoke(known -> known.learn(
                        state.apprentice().number(), state.apprentice().personId(), state.version()))
                .replaceWithVoid();
    }
}
