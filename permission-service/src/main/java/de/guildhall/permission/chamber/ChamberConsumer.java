package de.guildhall.permission.chamber;

import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ChamberConsumer {

    private final Inbox inbox;
    private final Chambers chambers;

    ChamberConsumer(Inbox inbox, Chambers chambers) {
        this.inbox = inbox;
        this.chambers = chambers;
    }

    record ChamberState(UUID chamberId, String name, long version) {}

    @Incoming("chambers")
    Uni<Void> learn(ConsumerRecord<String, String> message) {
        return inbox.apply(
                "chambers",
                message,
                ChamberState.class,
                state -> chambers.learn(state.chamberId(), state.name(), state.version()));
    }
}
