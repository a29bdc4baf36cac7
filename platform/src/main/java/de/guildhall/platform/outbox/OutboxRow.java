package de.guildhall.platform.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An event on its way: written with the change that it tells, deleted when the broker has it. */
@Entity
@Table(name = "outbox")
class OutboxRow {

    @Id
    @Column(name = "event_id")
    private UUID eventId;

    private String topic;

    private String type;

    private UUID subject;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    private String payload;

    protected OutboxRow() {}

    OutboxRow(UUID eventId, DomainEvent event, Instant occurredAt, String payload) {
        this.eventId = eventId;
        this.topic = event.topic();
        this.type = event.cloudEventType();
        this.subject = event.subject();
        this.occurredAt = occurredAt;
        this.payload = payload;
    }
}
