package de.guildhall.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** The only way to publish: the event is a row of the transaction that makes it true. */
@ApplicationScoped
public class Outbox {

    private final ObjectMapper json;
    private final Clock clock;

    Outbox(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** Must be called inside the transaction of the change. */
    public Uni<Void> publish(DomainEvent event) {
        OutboxRow row = new OutboxRow(UUID.randomUUID(), event, clock.instant(), write(event.state()));
        return Panache.getSession().flatMap(session -> session.persist(row));
    }

    private String write(Object state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON form: " + state.getClass(), e);
        }
    }
}
