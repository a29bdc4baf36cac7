package de.guildhall.trainingrecord.record;

import static de.guildhall.trainingrecord.record.CurrentWeek.EMPTY;
import static de.guildhall.trainingrecord.record.CurrentWeek.SUBMITTED;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;

import de.guildhall.platform.testing.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are refused before anybody looks at the record's course. */
@QuarkusTest
class RecordRequestTest {

    private static final String BOOKS = "/api/training-record/v1/record-books/";

    @Test
    void withoutSigningInThereIsNothing() {
        RestAssured.given()
                .get(BOOKS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("request.unauthenticated"));
        RestAssured.given()
                .auth()
                .oauth2("no.real.token")
                .get(BOOKS)
                .then()
                .statusCode(401)
                .body("code", equalTo("request.unauthenticated"));
    }

    @Test
    void everyFaultOfARequestIsNamedAtOnce() {
        CurrentWeek.empty()
                .put(
                        EMPTY,
                        Map.of(
                                "department", "x".repeat(201),
                                "work", "x".repeat(10_001),
                                "days",
                                        List.of(
                                                Map.of(
                                                        "date",
                                                        CurrentWeek.WEEK
                                                                .monday()
                                                                .toString(),
                                                        "kind",
                                                        "COMPANY",
                                                        "minutes",
                                                        1441),
                                                Map.of(
                                                        "date",
                                                        CurrentWeek.WEEK
                                                                .sunday()
                                                                .toString(),
                                                        "kind",
                                                        "COMPANY"))))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("request.invalid"), "traceId", notNullValue())
                .body(
                        "violations.field",
                        containsInAnyOrder("department", "work", "days[0].minutes", "days[1].minutes"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "\"text\"",
                "{\"days\":\"none\"}",
                "{\"days\":[{\"date\":\"yesterday\"}]}",
                "{\"days\":[],\"wrok\":\"typo\"}",
                "{\"days\":[{\"date\":\"2026-11-16\",\"kind\":\"NAP\",\"minutes\":1}]}",
                "{}",
                "null",
                "{\"days\":[null]}",
                "{\"days\":null}"
            })
    void whatCannotBeReadIsRefused(String body) {
        CurrentWeek.empty()
                .put(EMPTY, body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", oneOf("request.malformed", "request.invalid"));
    }

    @Test
    void returningDemandsRemarks() {
        CurrentWeek.submitted()
                .giveBack(SUBMITTED, "  ")
                .statusCode(400)
                .body(
                        "violations.field",
                        equalTo(List.of("remarks")),
                        "violations.code",
                        equalTo(List.of("not-blank")));
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeen() {
        CurrentWeek week = CurrentWeek.saved();
        Person apprentice = week.apprentice();

        apprentice
                .calls()
                .body(CurrentWeek.content("x"))
                .put(week.path())
                .then()
                .statusCode(428);
        apprentice
                .calls()
                .header("If-Match", "*")
                .body(CurrentWeek.content("x"))
                .put(week.path())
                .then()
                .statusCode(412);
        week.save(EMPTY, "x").statusCode(412).body("code", equalTo("request.stale"));
        week.save(7, "x").statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W99", "2026-47", "kw47", "+999999999-W52", "1999-W01"})
    void whatIsNoWeekOfTheBookIsNotFound(String week) {
        CurrentWeek current = CurrentWeek.empty();

        current.apprentice()
                .calls()
                .get(current.book().path() + "/weeks/" + week)
                .then()
                .statusCode(404);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        Person apprentice = CurrentWeek.empty().apprentice();

        apprentice.calls().get(BOOKS + UUID.randomUUID()).then().statusCode(404);
        apprentice
                .calls()
                .get(BOOKS + UUID.randomUUID() + "/weeks/2026-W47")
                .then()
                .statusCode(404);
        apprentice.calls().get(BOOKS + "no-id").then().statusCode(404);
    }

    @Test
    void aHugeRequestIsRefused() {
        CurrentWeek.empty().save(EMPTY, "x".repeat(2_000_000)).statusCode(413);
    }

    @Test
    void anUnknownFunctionIsRefused() {
        RestAssured.given()
                .auth()
                .oauth2(CurrentWeek.empty().apprentice().token())
                .header("Acting-For", "king")
                .get(BOOKS)
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("Acting-For")));
    }
}
