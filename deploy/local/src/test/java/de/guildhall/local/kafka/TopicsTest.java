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
    void whatWasPutAsideIsKeptUntilSomebodyLooks() {
        assertThat(topics.get("org.chamber.dead-letter.permission-service").configs())
                .containsEntry("retention.ms", "-1");
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
