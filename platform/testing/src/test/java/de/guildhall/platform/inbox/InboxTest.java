package de.guildhall.platform.inbox;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.platform.testing.Events;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InboxTest {

    private static final String TOPIC = "probe.probe";
    private static final String TYPE = "probe.probe.noticed";

    @Test
    void anEventDeliveredThreeTimesIsAppliedOnce() {
        UUID id = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            Events.publish(event, TOPIC, id, TYPE, state(id));
        }
        UUID later = UUID.randomUUID();
        Events.publish(TOPIC, later, TYPE, state(later));

        seen(later);
        RestAssured.get("/probes/" + id).then().body("seen", equalTo(1));
    }

    @Test
    void anotherEventOfTheSameSubjectIsAppliedToo() {
        UUID id = UUID.randomUUID();

        Events.publish(TOPIC, id, TYPE, state(id));
        Events.publish(TOPIC, id, TYPE, state(id));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> RestAssured.get("/probes/" + id).path("seen") instanceof Integer seen && seen == 2);
    }

    @Test
    void whatCanNeverBeAppliedGoesToTheDeadLettersAndStopsNothing() {
        UUID id = UUID.randomUUID();
        Events.publish(TOPIC, id, TYPE, "no state at all");
        UUID later = UUID.randomUUID();
        Events.publish(TOPIC, later, TYPE, state(later));

        seen(later);
        Events.await(TOPIC + ".dead-letter.platform-probe", event -> event.key().equals(id.toString()));
    }

    @Test
    void whatTheDatabaseCanNeverKeepGoesToTheDeadLettersToo() {
        UUID nameless = UUID.randomUUID();
        Events.publish(TOPIC, nameless, TYPE, Map.of("id", nameless));
        UUID unstorable = UUID.randomUUID();
        Events.publish(TOPIC, unstorable, TYPE, Map.of("id", unstorable, "name", "a\0b"));
        UUID later = UUID.randomUUID();
        Events.publish(TOPIC, later, TYPE, state(later));

        seen(later);
        Events.await(TOPIC + ".dead-letter.platform-probe", event -> event.key().equals(nameless.toString()));
        Events.await(TOPIC + ".dead-letter.platform-probe", event -> event.key().equals(unstorable.toString()));
    }

    @Test
    void fieldsThatTheConsumerDoesNotKnowAreIgnored() {
        UUID id = UUID.randomUUID();

        Events.publish(TOPIC, id, TYPE, Map.of("id", id, "name", "probe", "colour", "blue"));

        seen(id);
    }

    private static Map<String, Object> state(UUID id) {
        return Map.of("id", id, "name", "probe");
    }

    private static void seen(UUID id) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> RestAssured.get("/probes/" + id).statusCode() == 200);
    }
}
