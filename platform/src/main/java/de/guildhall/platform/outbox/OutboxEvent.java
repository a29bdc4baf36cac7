package de.guildhall.platform.outbox;

import java.time.Instant;
import java.util.UUID;

record OutboxEvent(UUID id, String topic, String type, UUID subject, Instant occurredAt, String payload) {

    /** Events of one line keep their order. */
    Line line() {
        return new Line(topic, subject);
    }

    record Line(String topic, UUID subject) {}
}
