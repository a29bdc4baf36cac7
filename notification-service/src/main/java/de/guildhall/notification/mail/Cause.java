package de.guildhall.notification.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** The event that a mail tells of, and when it happened. A repeated delivery has the same. */
record Cause(UUID eventId, Instant at) {

    static Cause of(ConsumerRecord<String, String> message) {
        return new Cause(UUID.fromString(header(message, "ce_id")), Instant.parse(header(message, "ce_time")));
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        Header header = message.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("No " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
