package de.guildhall.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicsTest {

    private static final Path CHECKOUT = Path.of("../..");

    private final Map<String, NewTopic> topics =
            Topics.all().stream().collect(Collectors.toMap(NewTopic::name, topic -> topic));

    @Test
    void everyTopicThatAServiceReadsOrPutsAsideToIsCreated() throws IOException {
        assertThat(topicsOfConsumers())
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(topics).containsKey(topic));
    }

    @Test
    void onlyStatesAreCompacted() {
        assertThat(topics.get("org.organisation").configs()).containsEntry("cleanup.policy", "compact");
        assertThat(topics.get("audit.entry").configs()).containsEntry("cleanup.policy", "delete");
        assertThat(topics.get("org.organisation").numPartitions()).isEqualTo(4);
    }

    @Test
    void linksInMailsAreForgottenAfterAWeek() {
        assertThat(topics.get("identity.mail-link").configs()).containsEntry("retention.ms", "604800000");
    }

    @Test
    void whatWasPutAsideIsKeptForThirtyDays() {
        assertThat(topics.get("org.chamber.dead-letter.permission-service").configs())
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "2592000000")
                .containsEntry("segment.ms", "86400000");
    }

    @Test
    void secretsThatWerePutAsideAreForgottenAfterAWeek() {
        assertThat(topics.get("identity.mail-link.dead-letter.notification-service")
                        .configs())
                .containsEntry("retention.ms", "604800000");
        assertThat(topics.get("personal-data.part.dead-letter.identity-service").configs())
                .containsEntry("retention.ms", "604800000");
    }

    @Test
    void theClusterKeepsWhatWasPutAsideAsLong() throws IOException {
        String manifests = Files.readString(CHECKOUT.resolve("deploy/kubernetes/base/kafka/dead-letters.yaml"));
        assertThat(manifests.split("(?m)^---$")).isNotEmpty().allSatisfy(manifest -> {
            Map<String, String> here = topics.get(value(manifest, "name")).configs();
            assertThat(value(manifest, "retention.ms")).isEqualTo(here.get("retention.ms"));
            assertThat(value(manifest, "segment.ms")).isEqualTo(here.get("segment.ms"));
        });
    }

    private static String value(String manifest, String key) {
        return manifest.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> topicsOfConsumers() throws IOException {
        try (var services = Files.newDirectoryStream(CHECKOUT, "*-service")) {
            var topics = new ArrayList<String>();
            for (Path service : services) {
                var file = service.resolve("src/main/resources/application.properties");
                var properties = new Properties();
                try (var in = Files.newInputStream(file)) {
                    properties.load(in);
                }
                properties.stringPropertyNames().stream()
                        .filter(name -> name.startsWith("mp.messaging.incoming.") && name.endsWith(".topic"))
                        .map(properties::getProperty)
                        .forEach(topics::add);
            }
            return topics;
        }
    }
}
