package de.guildhall.identity.membership;

import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class DepartureConsumer {

    private final Inbox inbox;
    private final Leavers leavers;

    DepartureConsumer(Inbox inbox, Leavers leavers) {
        this.inbox = inbox;
        this.leavers = leavers;
    }

    record DepartureState(UUID personId, boolean lastPlace, Instant returnedAt) {}

    @Incoming("departures")
    Uni<Void> departed(ConsumerRecord<String, String> message) {
        return inbox.apply("identity.departure", message, DepartureState.class, this::apply);
    }

    private Uni<Void> apply(DepartureState departure) {
        if (departure.returnedAt() != null) {
            return leavers.comeBack(departure.personId());
        }
        return departure.lastPlace()
                ? leavers.leave(departure.personId())
                : Uni.createFrom().voidItem();
    }
}
