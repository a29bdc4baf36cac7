package de.guildhall.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** Publishes what other services would, and reads what the service under test has published. */
public final class Events {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private Events() {}

    /** One published event with its headers. */
    public record Published(String key, Map<String, String> headers, JsonNode state) {
        public String type() {
            return headers.get("ce_type");
        }
    }

    /** @return the event's id, to publish it again */
    public static UUID publish(String topic, UUID key, String type, Object state) {
        UUID id = UUID.randomUUID();
        publish(id, topic, key, type, state);
        return id;
    }

    public static void publish(UUID eventId, String topic, UUID key, String type, Object state) {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers()), new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> message =
                    new ProducerRecord<>(topic, key.toString(), JSON.writeValueAsString(state));
            Map.of(
                            "ce_specversion",
                            "1.0",
                            "ce_id",
                            eventId.toString(),
                            "ce_type",
                            "de.guildhall." + type + ".v1",
                            "ce_source",
                            "/test",
                            "ce_subject",
                            key.toString(),
                            "ce_time",
                            Instant.now().toString(),
                            "content-type",
                            "application/json")
                    .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(message).get();
        } catch (JsonProcessingException | ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the first event of the topic that fits. */
    public static Published await(String topic, Predicate<Published> fits) {
        try (KafkaConsumer<String, String> consumer = consumer(topic)) {
            Instant end = Instant.now().plus(Patience.LIMIT);
            while (Instant.now().isBefore(end)) {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(200))) {
                    Published published = published(message);
                    if (fits.test(published)) {
                        return published;
                    }
                }
            }
        }
        throw new AssertionError("No such event on " + topic + " within " + Patience.LIMIT);
    }

    /** Everything with this key that the topic holds now. */
    public static List<Published> all(String topic, UUID key) {
        return all(topic, event -> event.key().equals(key.toString()));
    }

    /** Everything that fits of what the topic holds now. */
    public static List<Published> all(String topic, Predicate<Published> fits) {
        List<Published> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = consumer(topic)) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(200))) {
                    Published published = published(message);
                    if (fits.test(published)) {
                        found.add(published);
                    }
                }
            }
        }
        return found;
    }

    private static KafkaConsumer<String, String> consumer(String topic) {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> partitions = new ArrayList<>();
        // A topic comes into being with its first event, which may be still on its way.
        List<PartitionInfo> known = Awaitility.await()
                .pollInSameThread()
                .atMost(Patience.LIMIT)
                .until(() -> consumer.partitionsFor(topic), p -> !p.isEmpty());
        for (PartitionInfo partition : known) {
            partitions.add(new TopicPartition(topic, partition.partition()));
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private static Published published(ConsumerRecord<String, String> message) {
        Map<String, String> headers = new java.util.HashMap<>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        try {
            return new Published(message.key(), headers, JSON.readTree(message.value()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String bootstrapServers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
