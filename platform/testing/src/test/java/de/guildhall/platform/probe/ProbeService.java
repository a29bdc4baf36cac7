package de.guildhall.platform.probe;

import de.guildhall.platform.inbox.Inbox;
import de.guildhall.platform.outbox.DomainEvent;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.web.Idempotency;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ProbeService {

    private final ProbeRepository probes;
    private final Outbox outbox;
    private final Inbox inbox;
    private final Idempotency idempotency;

    ProbeService(ProbeRepository probes, Outbox outbox, Inbox inbox, Idempotency idempotency) {
        this.probes = probes;
        this.outbox = outbox;
        this.inbox = inbox;
        this.idempotency = idempotency;
    }

    Uni<ProbeState> create(String key, ProbeState wanted) {
        return idempotency.once(key, "probe.create", wanted, ProbeState.class, () -> make(wanted.name()));
    }

    @WithTransaction
    Uni<ProbeState> make(String name) {
        return probes.persist(new Probe(UUID.randomUUID(), name)).map(Probe::state);
    }

    @WithSession
    Uni<Long> count(String name) {
        return probes.count("name", name);
    }

    @WithSession
    Uni<ProbeState> read(UUID id) {
        return probes.findById(id).map(probe -> probe == null ? null : probe.state());
    }

    /**
     * Tells of itself, with a number that grows.
     *
     * @param letters of its name
     * @param fail    after the event was written
     */
    @WithTransaction
    Uni<Void> tell(UUID subject, int number, int letters, boolean fail) {
        return outbox.publish(new DomainEvent(
                        "probe.told", "probe.told", subject, new ProbeState(subject, "x".repeat(letters), number)))
                .invoke(() -> {
                    if (fail) {
                        throw new IllegalStateException("the change did not happen");
                    }
                });
    }

    @Incoming("probes")
    Uni<Void> hear(ConsumerRecord<String, String> message) {
        return inbox.apply(
                "probes",
                message,
                ProbeState.class,
                state -> probes.findById(state.id())
                        .onItem()
                        .ifNull()
                        .switchTo(() -> probes.persist(new Probe(state.id(), state.name())))
                        .invoke(Probe::see)
                        .replaceWithVoid());
    }
}
