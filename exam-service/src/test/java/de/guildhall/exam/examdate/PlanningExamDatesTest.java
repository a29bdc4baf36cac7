package de.guildhall.exam.examdate;

import static de.guildhall.exam.examdate.ExamDateCalls.DATES;
import static de.guildhall.exam.examdate.ExamDateCalls.change;
import static de.guildhall.exam.examdate.ExamDateCalls.plan;
import static de.guildhall.exam.examdate.ExamDateCalls.planned;
import static de.guildhall.exam.examdate.ExamDateCalls.read;
import static de.guildhall.exam.examdate.ExamDateCalls.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.guildhall.exam.testing.OccupationsTest;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Events.Published;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanningExamDatesTest extends OccupationsTest {

    @Test
    @Rule("EXM-1")
    void aClerkPlansAnExamDate() {
        // When
        ValidatableResponse answer = plan(clerk, wish(chamber, baker, "2027-05-04"));

        // Then
        String id = answer.statusCode(201)
                .header("Location", containsString(DATES + "/"))
                .header("ETag", "\"1\"")
                .body("chamberId", equalTo(chamber.toString()))
                .body("occupationId", equalTo(baker.toString()))
                .body("occupation.de", equalTo("Bäcker"))
                .body("occupation.fr", equalTo("Bäcker (fr)"))
                .body("kind", equalTo("PART_1"))
                .body("startsOn", equalTo("2027-05-04"))
                .body("registrationUntil", equalTo("2027-03-01"))
                .body("place", equalTo("Osnabrück, Saal 2"))
                .body("access.edit", equalTo(true))
                .extract()
                .path("id");
        read(clerk, id).statusCode(200).header("ETag", "\"1\"").body("id", equalTo(id));
    }

    @Test
    @Rule("AUD-1")
    void aPlannedDateIsToldAndStandsInTheTrail() {
        // When
        String id = plan(clerk, wish(chamber, baker, "2027-05-04")).extract().path("id");

        // Then
        Published told = Events.await("exam.exam-date", event -> event.key().equals(id));
        assertThat(told.type()).isEqualTo("de.guildhall.exam.exam-date.planned.v1");
        assertThat(told.state().path("startsOn").textValue()).isEqualTo("2027-05-04");
        Published noted = Events.await(
                "audit.entry", event -> event.state().path("objectId").asText().equals(id));
        assertThat(noted.state().path("action").textValue()).isEqualTo("exam.exam-date.edit");
        assertThat(noted.state().path("personId").textValue())
                .isEqualTo(clerk.id().toString());
        assertThat(noted.state().path("chamberId").textValue()).isEqualTo(chamber.toString());
    }

    @Test
    @Rule("API-2")
    void aRepeatedRequestWithTheSameKeyPlansOnce() {
        // Given
        Map<String, Object> wish = wish(chamber, baker, "2027-05-04");
        String first = planOnce("key-1", wish).statusCode(201).extract().asString();

        // When
        ValidatableResponse again = planOnce("key-1", wish);

        // Then
        assertThat(again.statusCode(201).extract().asString()).isEqualTo(first);
        assertThat(rows.count("select count(*) from exam_dates where chamber_id = ?", chamber))
                .isEqualTo(1);
        wish.put("place", "elsewhere");
        planOnce("key-1", wish).statusCode(422);
    }

    @Test
    void everyMissingFieldIsNamedAtOnce() {
        plan(clerk, Map.of())
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "chamberId", "occupationId", "kind", "startsOn", "registrationUntil", "place"));
        String id = planned(clerk, wish(chamber, baker, "2027-05-04"));
        change(clerk, id, Map.of()).statusCode(400).body("violations", hasSize(6));
    }

    @Test
    @Rule("EXM-1")
    void whatDoesNotFitTogetherIsNamedAtOnce() {
        Map<String, Object> wish = wish(chamber, UUID.randomUUID(), "2027-02-28");

        plan(clerk, wish)
                .statusCode(400)
                .body("violations.field", contains("occupationId", "registrationUntil"))
                .body("violations.code", contains("unknown", "after-start"));
    }

    @Test
    void aYearThatNobodyMeansIsNamed() {
        Map<String, Object> wish = wish(chamber, baker, "0206-05-04");
        wish.put("registrationUntil", "+999999999-12-31");

        plan(clerk, wish)
                .statusCode(400)
                .body("violations.field", contains("registrationUntil", "startsOn"))
                .body("violations.code", contains("plausible-date", "plausible-date"));
        clerk.calls()
                .queryParam("from", "2200-01-01")
                .get(DATES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("from"));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        Map<String, Object> wish = wish(chamber, baker, "the fourth of May");
        plan(clerk, wish).statusCode(400).body("violations.field", contains("startsOn"));
        wish = wish(chamber, baker, "2027-05-04");
        wish.put("kind", "PART_3");
        plan(clerk, wish).statusCode(400).body("violations.field", contains("kind"));
        wish = wish(chamber, baker, "2027-05-04");
        wish.put("place", "x".repeat(201));
        plan(clerk, wish).statusCode(400).body("violations.field", contains("place"));
        clerk.calls().body("[").post(DATES).then().statusCode(400);
    }

    private ValidatableResponse planOnce(String key, Map<String, Object> wish) {
        return clerk.calls()
                .header("Idempotency-Key", key)
                .body(wish)
                .post(DATES)
                .then();
    }
}
