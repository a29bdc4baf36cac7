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

    /** A new or repaired service rebuilds its copy from these, so they keep the last state of every subject for good. */
    private static final List<String> STATES = List.of(
            "identity.person",
            "org.chamber",
            "org.occupation",
            "org.organisation",
            "org.trainer",
            "org.training-relationship",
            "permission.grant",
            "training-record.record",
            "exam.exam-date");

    private static final List<String> HAPPENINGS =
            List.of("identity.account", "org.account-request", "org.activation", "audit.entry");

    /** Links that let somebody set a password are not kept longer than they are valid. */
    private static final String MAIL_LINKS = "identity.mail-link";

    private Topics() {}

    static List<NewTopic> all() {
        return Stream.of(
                        STATES.stream().map(name -> topic(name, Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, "compact"))),
                        HAPPENINGS.stream().map(name -> topic(name, retention(Duration.ofDays(90)))),
                        Stream.of(topic(MAIL_LINKS, retention(Duration.ofDays(7)))))
                .flatMap(topics -> topics)
                .toList();
    }

    private static Map<String, String> retention(Duration duration) {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                "delete",
                TopicConfig.RETENTION_MS_CONFIG,
                Long.toString(duration.toMillis()));
    }

    private static NewTopic topic(String name, Map<String, String> settings) {
        return new NewTopic(name, PARTITIONS, ONE_BROKER).configs(new HashMap<>(settings));
    }
}
