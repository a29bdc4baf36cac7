package de.guildhall.local.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics of all services: one per subject, keyed by it. */
final class Topics {

    private static final int PARTITIONS = 4;
    private static final short ONE_BROKER = 1;
    private static final Duration WEEK = Duration.ofDays(7);

    /** As long as an inbox remembers what it applied. */
    private static final Duration PUT_ASIDE = Duration.ofDays(30);

    /**
     * A new or repaired service rebuilds its copy from these, so they keep the last state of every subject for good. With
     * the consumers that put aside what they cannot digest.
     */
    private static final Map<String, List<String>> STATES = Map.ofEntries(
            Map.entry(
                    "identity.person",
                    List.of(
                            "identity-service",
                            "notification-service",
                            "org-service",
                            "permission-service",
                            "training-record-service")),
            Map.entry("identity.terms", List.of("permission-service")),
            Map.entry("identity.terms-acceptance", List.of("permission-service")),
            Map.entry("org.chamber", List.of("notification-service", "permission-service")),
            Map.entry("org.occupation", List.of("exam-service")),
            Map.entry("org.organisation", List.of("exam-service", "notification-service", "permission-service")),
            Map.entry("org.trainer", List.of("permission-service")),
            Map.entry(
                    "org.training-relationship",
                    List.of("exam-service", "identity-service", "permission-service", "training-record-service")),
            Map.entry("permission.grant", List.of("identity-service", "notification-service")),
            Map.entry("training-record.record", List.of("notification-service")),
            Map.entry("training-record.supervision", List.of("notification-service", "permission-service")),
            Map.entry("exam.exam-date", List.of()));

    private static final Map<String, List<String>> HAPPENINGS = Map.of(
            "identity.access-review", List.of("notification-service"),
            "identity.data-export",
                    List.of(
                            "exam-service",
                            "identity-service",
                            "notification-service",
                            "org-service",
                            "permission-service",
                            "training-record-service"),
            "identity.account", List.of("org-service", "training-record-service"),
            "identity.sign-in", List.of("notification-service"),
            "org.account-request", List.of("identity-service"),
            "training-record.account-request", List.of("identity-service"),
            "org.activation", List.of("notification-service", "permission-service"),
            "permission.departure",
                    List.of("identity-service", "notification-service", "org-service", "training-record-service"),
            "permission.representation", List.of(),
            "audit.entry", List.of("identity-service"));

    /**
     * Links that let somebody set a password are not kept longer than they are valid; nor is all that is known about a person
     * who asked for it.
     */
    private static final Map<String, List<String>> SECRETS = Map.of(
            "identity.mail-link", List.of("notification-service"),
            "personal-data.part", List.of("identity-service"));

    private Topics() {}

    static List<NewTopic> all() {
        return Stream.of(
                        topics(STATES, Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, "compact"), PUT_ASIDE),
                        topics(HAPPENINGS, retention(Duration.ofDays(90)), PUT_ASIDE),
                        topics(SECRETS, retention(WEEK), WEEK))
                .flatMap(topics -> topics)
                .toList();
    }

    /** Each with a topic per consumer for what that one could not digest: personal data, which is not kept for good. */
    private static Stream<NewTopic> topics(
            Map<String, List<String>> consumers, Map<String, String> settings, Duration putAside) {
        return consumers.entrySet().stream()
                .flatMap(topic -> Stream.concat(
                        Stream.of(topic(topic.getKey(), PARTITIONS, settings)),
                        topic.getValue().stream()
                                .map(consumer ->
                                        topic(topic.getKey() + ".dead-letter." + consumer, 1, deadLetters(putAside)))));
    }

    /** Kafka forgets whole segments only, so each holds no more than a day. */
    private static Map<String, String> deadLetters(Duration duration) {
        var settings = new HashMap<>(retention(duration));
        settings.put(
                TopicConfig.SEGMENT_MS_CONFIG, Long.toString(Duration.ofDays(1).toMillis()));
        return settings;
    }

    private static Map<String, String> retention(Duration duration) {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                "delete",
                TopicConfig.RETENTION_MS_CONFIG,
                Long.toString(duration.toMillis()));
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> settings) {
        return new NewTopic(name, partitions, ONE_BROKER).configs(new HashMap<>(settings));
    }
}
