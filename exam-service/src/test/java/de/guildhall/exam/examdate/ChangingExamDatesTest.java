package de.guildhall.exam.examdate;

import static de.guildhall.exam.examdate.ExamDateCalls.DATES;
import static de.guildhall.exam.examdate.ExamDateCalls.change;
import static de.guildhall.exam.examdate.ExamDateCalls.planned;
import static de.guildhall.exam.examdate.ExamDateCalls.read;
import static de.guildhall.exam.examdate.ExamDateCalls.remove;
import static de.guildhall.exam.examdate.ExamDateCalls.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.exam.testing.OccupationsTest;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Events.Published;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangingExamDatesTest extends OccupationsTest {

    @Test
    @Rule("EXM-1")
    void aClerkChangesAnExamDate() {
        // Given
        String id = planned(clerk, wish(chamber, baker, "2027-05-04"));
        Map<String, Object> change = wish(chamber, joiner, "2027-06-01");
        change.put("kind", "FINAL");

        // When
        ValidatableResponse answer = change(clerk, id, change);

        // Then
        answer.statusCode(200)
                .header("ETag", "\"2\"")
                .body("kind", equalTo("FINAL"))
                .body("startsOn", equalTo("2027-06-01"))
                .body("occupation.de", equalTo("Tischler"))
                .body("chamberId", equalTo(chamber.toString()));
        Published told = Events.await(
                "exam.exam-date",
                event -> event.key().equals(id) && event.state().path("version").longValue() == 2);
        assertThat(told.type()).isEqualTo("de.guildhall.exam.exam-date.changed.v1");
        Published noted = Events.await(
                "audit.entry",
                event -> event.state().path("objectId").asText().equals(id)
                        && event.state().has("before"));
        assertThat(noted.state().path("before").path("startsOn").textValue()).isEqualTo("2027-05-04");
        assertThat(noted.state().path("after").path("startsOn").textValue()).isEqualTo("2027-06-01");
    }

    @Test
    @Rule("EXM-1")
    void aClerkRemovesAnExamDate() {
        // Given
        String id = planned(clerk, wish(chamber, baker, "2027-05-04"));

        // When
        remove(clerk, id).statusCode(204);

        // Then
        read(clerk, id).statusCode(404);
        Published told = Events.await(
                "exam.exam-date",
                event -> event.key().equals(id) && event.state().path("removed").asBoolean());
        assertThat(told.type()).isEqualTo("de.guildhall.exam.exam-date.removed.v1");
        assertThat(told.state().path("version").longValue()).isEqualTo(2);
    }

    @Test
    @Rule("API-2")
    void onlyWhoSawTheCurrentVersionChangesOrRemovesIt() {
        String id = planned(clerk, wish(chamber, baker, "2027-05-04"));
        Map<String, Object> change = wish(chamber, baker, "2027-06-01");
        change(clerk, id, change).statusCode(200);

        change(clerk, id, change).statusCode(412).body("code", equalTo("request.stale"));
        remove(clerk, id).statusCode(412);
        clerk.calls().body(change).put(DATES + "/" + id).then().statusCode(428);
        clerk.calls().delete(DATES + "/" + id).then().statusCode(428);
    }

    @Test
    @Rule("API-2")
    void ofTwoClerksWhoChangeTheSameVersionOneIsRefused() throws Exception {
        String id = planned(clerk, wish(chamber, baker, "2027-05-04"));
        CyclicBarrier start = new CyclicBarrier(2);

        List<Integer> answers;
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            answers = Stream.of("2027-06-01", "2027-07-01")
                    .map(day -> CompletableFuture.supplyAsync(() -> changeAt(start, id, day), both))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .sorted()
                    .toList();
        }

        assertThat(answers).containsExactly(200, 412);
        read(clerk, id).header("ETag", "\"2\"");
    }

    @Test
    void anExamDateStaysWithItsChamber() {
        // Given
        String id = planned(clerk, wish(chamber, baker, "2027-05-04"));
        Map<String, Object> change = wish(chamber, baker, "2027-05-04");
        change.put("chamberId", otherChamber.toString());

        // When
        ValidatableResponse answer = change(clerk, id, change);

        // Then
        answer.statusCode(400)
                .body("violations.field", contains("chamberId"))
                .body("violations.code", contains("fixed"));
    }

    @Test
    void anUnknownDateIsNotFound() {
        String unknown = UUID.randomUUID().toString();

        read(clerk, unknown).statusCode(404);
        change(clerk, unknown, wish(chamber, baker, "2027-06-01")).statusCode(404);
        remove(clerk, unknown).statusCode(404);
        clerk.calls().get(DATES + "/nonsense").then().statusCode(404);
    }

    private int changeAt(CyclicBarrier start, String id, String day) {
        var call = clerk.calls().header("If-Match", "\"1\"").body(wish(chamber, baker, day));
        try {
            start.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return call.put(DATES + "/" + id).statusCode();
    }
}
