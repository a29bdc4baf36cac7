package de.guildhall.exam.occupation;

import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class OccupationConsumer {

    private final Inbox inbox;
    private final Occupations occupations;

    OccupationConsumer(Inbox inbox, Occupations occupations) {
        this.inbox = inbox;
        this.occupations = occupations;
    }

    record OccupationState(UUID occupationId, Map<String, String> name, long version) {}

    @Incoming("occupations")
    Uni<Void> learn(ConsumerRecord<String, String> message) {
        return inbox.apply(
                "occupations",
                message,
                OccupationState.class,
                state -> occupations.learn(state.occupationId(), state.name(), state.version()));
    }
}
