package de.guildhall.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Events.Published;
import de.guildhall.platform.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxTest {

    private static final String TOPIC = "probe.told";

    @Inject
    Rows rows;

    @Test
    void everyEventArrivesOnceAndThoseOfOneSubjectInOrder() {
        List<UUID> subjects = Stream.generate(UUID::randomUUID).limit(4).toList();

        subjects.parallelStream()
                .forEach(subject -> IntStream.range(0, 40)
                        .forEach(number -> tell(subject, number, false).then().statusCode(204)));

        for (UUID subject : subjects) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> Events.all(TOPIC, subject).size() >= 40);
            assertThat(Events.all(TOPIC, subject))
                    .extracting(event -> event.state().get("seen").intValue())
                    .containsExactlyElementsOf(IntStream.range(0, 40).boxed().toList());
        }
    }

    @Test
    void anEventOfAChangeThatDidNotHappenIsNotPublished() {
        UUID subject = UUID.randomUUID();

        tell(subject, 0, true).then().statusCode(500);
        tell(subject, 1, false).then().statusCode(204);

        Events.await(TOPIC, event -> event.key().equals(subject.toString()));
        assertThat(Events.all(TOPIC, subject))
                .extracting(event -> event.state().get("seen").intValue())
                .containsExactly(1);
    }

    @Test
    void anEventIsACloudEventInBinaryForm() {
        UUID subject = UUID.randomUUID();

        tell(subject, 7, false);

        Published event = Events.await(TOPIC, told -> told.key().equals(subject.toString()));
        assertThat(event.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "de.guildhall.probe.told.v1")
                .containsEntry("ce_source", "/platform-probe")
                .containsEntry("ce_subject", subject.toString())
                .containsEntry("ce_partitionkey", subject.toString())
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_time");
    }

    @Test
    void anEventThatKafkaRefusesHoldsUpItsOwnSubjectOnly() {
        UUID refused = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        try {
            tell(refused, 0, 2_000_000, false).then().statusCode(204);
            tell(refused, 1, false).then().statusCode(204);
            for (int number = 0; number < 30; number++) {
                tell(other, number, false).then().statusCode(204);
            }

            await().atMost(Duration.ofSeconds(20))
                    .until(() -> rows.count("select count(*) from outbox where subject = ?", other) == 0);
            assertThat(Events.all(TOPIC, other))
                    .extracting(event -> event.state().get("seen").intValue())
                    .containsExactlyElementsOf(IntStream.range(0, 30).boxed().toList());
            assertThat(Events.all(TOPIC, refused)).isEmpty();
            assertThat(rows.count("select count(*) from outbox where subject = ?", refused))
                    .isEqualTo(2);
        } finally {
            rows.update("delete from outbox where subject = ?", refused);
        }
    }

    private static Response tell(UUID subject, int number, boolean fail) {
        return tell(subject, number, 1, fail);
    }

    private static Response tell(UUID subject, int number, int letters, boolean fail) {
        return RestAssured.given()
                .queryParam("letters", letters)
                .queryParam("fail", fail)
                .post("/probes/" + subject + "/tellings/" + number);
    }
}
