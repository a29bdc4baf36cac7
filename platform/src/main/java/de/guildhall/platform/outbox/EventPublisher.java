package de.guildhall.platform.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Writes events to Kafka in the binary form of CloudEvents 1.0. */
@ApplicationScoped
class EventPublisher {

    private static final Logger LOG = Logger.getLogger(EventPublisher.class);

    private final Map<String, Object> broker;
    private final String source;
    private final Duration timeout;
    private Producer<String, String> producer;

    EventPublisher(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "quarkus.application.name") String application,
            @ConfigProperty(name = "guildhall.outbox.timeout") Duration timeout) {
        this.broker = broker;
        this.source = "/" + application;
        this.timeout = timeout;
    }

    /**
     * Blocks until the broker has answered for all.
     *
     * @return what it has. One that it does not take holds up those of its own subject that follow, and no others.
     */
    List<OutboxEvent> publish(List<OutboxEvent> events) {
        Set<Object> heldUp = new HashSet<>();
        Map<OutboxEvent, Future<RecordMetadata>> sent = new LinkedHashMap<>();
        for (OutboxEvent event : events) {
            if (!heldUp.contains(event.topic()) && !heldUp.contains(event.line())) {
                Future<RecordMetadata> confirmation = producer().send(record(event));
                sent.put(event, confirmation);
                if (confirmation.state() == Future.State.FAILED) {
                    // Nobody knows the topic, or the broker is away: each further attempt would block as long.
                    heldUp.add(confirmation.exceptionNow() instanceof TimeoutException ? event.topic() : event.line());
                }
            }
        }
        return taken(sent, heldUp);
    }

    private static List<OutboxEvent> taken(Map<OutboxEvent, Future<RecordMetadata>> sent, Set<Object> heldUp) {
        List<OutboxEvent> taken = new ArrayList<>();
        sent.forEach((event, confirmation) -> {
            if (!confirmed(event, confirmation)) {
                heldUp.add(event.line());
            } else if (!heldUp.contains(event.line())) {
                taken.add(event);
            }
        });
        return taken;
    }

    private static boolean confirmed(OutboxEvent event, Future<RecordMetadata> confirmation) {
        try {
            confirmation.get();
            return true;
        } catch (ExecutionException e) {
            LOG.warnf("Kafka did not take event %s of %s: %s", event.id(), event.topic(), e.getCause());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while publishing", e);
        }
    }

    private ProducerRecord<String, String> record(OutboxEvent event) {
        ProducerRecord<String, String> message =
                new ProducerRecord<>(event.topic(), event.subject().toString(), event.payload());
        Headers headers = message.headers();
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", event.id().toString(),
                        "ce_type", event.type(),
                        "ce_source", source,
                        "ce_subject", event.subject().toString(),
                        "ce_time", event.occurredAt().toString(),
                        "ce_partitionkey", event.subject().toString(),
                        "content-type", "application/json")
                .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private synchronized Producer<String, String> producer() {
        if (producer == null) {
            Map<String, Object> settings = new HashMap<>(broker);
            settings.putAll(Map.of(
                    ProducerConfig.ACKS_CONFIG,
                    "all",
                    ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                    true,
                    ProducerConfig.LINGER_MS_CONFIG,
                    1,
                    ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                    (int) timeout.toMillis() / 2,
                    ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                    (int) timeout.toMillis(),
                    ProducerConfig.MAX_BLOCK_MS_CONFIG,
                    timeout.toMillis()));
            producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        }
        return producer;
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }
}
