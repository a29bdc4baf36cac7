package de.guildhall.platform.outbox;

import java.time.Instant;
import java.util.UUID;

record OutboxEvent(UUID id, String topic, String type, UUID subject, Instant occurredAt, String payload) {}
