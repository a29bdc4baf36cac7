package de.guildhall.trainingrecord.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import de.guildhall.trainingrecord.testing.Books;
import de.guildhall.trainingrecord.testing.Books.Opened;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RecordApiTest {

    private static final String BOOKS = "/api/training-record/v1/record-books/";
    private static final String RECORDS = "/api/training-record/v1/training-records";
    private static final RecordWeek WEEK = RecordWeek.containing(LocalDate.now());

    @Test
    @Rule("REC-1")
    void aWeekIsEmptyThenDraftAndKeepsWhatWasSaved() {
        Opened book = Books.open();
        book.apprentice()
                .calls()
                .get(week(book))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("status", equalTo("EMPTY"), "access.write", is(true), "access.submit", is(false));

        save(book, "0", content("Schubkasten gezinkt")).statusCode(200).header("ETag", "\"1\"");

        book.apprentice()
                .calls()
                .get(week(book))
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("content.work", equalTo("Schubkasten gezinkt"))
                .body("content.days", hasSize(1))
                .body("content.days[0].minutes", equalTo(480))
                .body("access.submit", is(true), "access.approve", is(false));
    }

    @Test
    @Rule({"REC-3", "REC-5", "REC-6"})
    void aRecordIsHandedInReturnedCorrectedAndApproved() {
        Opened book = Books.open();
        String id = saved(book);

        book.apprentice()
                .calls()
                .header("If-Match", "\"1\"")
                .post(RECORDS + "/" + id + "/submissions")
                .then()
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"));
        book.trainer()
                .calls()
                .header("If-Match", "\"2\"")
                .body(Map.of("remarks", "Bitte die Maschinen nennen"))
                .post(RECORDS + "/" + id + "/returns")
                .then()
                .statusCode(201)
                .body("status", equalTo("RETURNED"), "remarks", equalTo("Bitte die Maschinen nennen"));
        save(book, "3", content("Schubkasten an der Fräse gezinkt")).statusCode(200);
        book.apprentice()
                .calls()
                .header("If-Match", "\"4\"")
                .post(RECORDS + "/" + id + "/submissions")
                .then()
                .statusCode(201);
        book.trainer()
                .calls()
                .header("If-Match", "\"5\"")
                .post(RECORDS + "/" + id + "/approvals")
                .then()
                .statusCode(201)
                .body("status", equalTo("APPROVED"), "decidedBy", equalTo("Jörg Brandt"))
                .body("access.return", is(true), "access.approve", is(false));

        book.apprentice()
                .calls()
                .get(RECORDS + "/" + id + "/versions")
                .then()
                .statusCode(200)
                .body("status", equalTo(List.of("APPROVED", "SUBMITTED", "RETURNED", "SUBMITTED")))
                .body("content.work[3]", equalTo("Schubkasten gezinkt"))
                .body("content.work[1]", equalTo("Schubkasten an der Fräse gezinkt"));
        assertThat(Events.all("training-record.record", UUID.fromString(id)))
                .extracting(event -> event.state().get("status").textValue())
                .containsExactly("SUBMITTED", "RETURNED", "SUBMITTED", "APPROVED");
    }

    @Test
    @Rule("REC-6")
    void anApprovedRecordRefusesChanges() {
        Opened book = Books.open();
        approve(book, submitted(book));

        save(book, "3", content("doch anders"))
                .statusCode(409)
                .body("code", equalTo("training-record.record.not-writable"));
    }

    @Test
    @Rule("REC-7")
    void theTrainerFindsWhatWasHandedInAndOnlyThat() {
        Opened book = Books.open();
        String id = submitted(book);
        Opened other = Books.open();
        String foreign = submitted(other);

        book.trainer()
                .calls()
                .get(RECORDS)
                .then()
                .statusCode(200)
                .body("items.recordId", hasItem(id))
                .body("items.recordId", not(hasItem(foreign)))
                .body("items[0].apprenticeName", equalTo("Lena Vogt"));
    }

    @Test
    void anUnfinishedTextIsShownToTheApprenticeOnly() {
        Opened book = Books.open();
        save(book, "0", content("noch nicht fertig")).statusCode(200);

        book.trainer()
                .calls()
                .get(week(book))
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"), "content.work", nullValue(), "access.write", is(false));
    }

    @Test
    void whileARecordIsCorrectedTheTrainerReadsWhatWasHandedIn() {
        Opened book = Books.open();
        String id = submitted(book);
        giveBack(book, id);
        save(book, "3", content("mitten im Satz")).statusCode(200);

        book.trainer()
                .calls()
                .get(RECORDS + "/" + id)
                .then()
                .statusCode(200)
                .body("content.work", equalTo("Schubkasten gezinkt"));
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void whoHasNothingToDoWithTheApprenticeGetsNothing(Person outsider) {
        Opened book = Books.open();
        String id = submitted(book);

        Stream.of(
                        outsider.calls().get(BOOKS + book.id()),
                        outsider.calls().get(BOOKS + book.id() + "/weeks"),
                        outsider.calls().get(week(book)),
                        outsider.calls()
                                .header("If-Match", "\"2\"")
                                .body(content("x"))
                                .put(week(book)),
                        outsider.calls().get(RECORDS + "/" + id),
                        outsider.calls().get(RECORDS + "/" + id + "/versions"),
                        outsider.calls().header("If-Match", "\"2\"").post(RECORDS + "/" + id + "/submissions"),
                        outsider.calls().header("If-Match", "\"2\"").post(RECORDS + "/" + id + "/approvals"),
                        outsider.calls()
                                .header("If-Match", "\"2\"")
                                .body(Map.of("remarks", "x"))
                                .post(RECORDS + "/" + id + "/returns"))
                .forEach(answer -> answer.then().statusCode(oneOf(403, 404)));
    }

    static Stream<Person> outsiders() {
        return Stream.of(
                Person.stranger(),
                Person.named("Andere Verwalterin").administratorOf(UUID.randomUUID()),
                Person.named("Anderer Ausbilder").trainerOf(UUID.randomUUID(), UUID.randomUUID()),
                Person.named("Andere Auszubildende").apprenticeOf(UUID.randomUUID()),
                Person.named("Sachbearbeiterin").clerkOf(UUID.randomUUID()));
    }

    @Test
    void theCompanysOtherTrainerAndAdministratorCannotDecide() {
        Opened book = Books.open();
        String id = submitted(book);
        UUID organisation = book.state().organisationId();

        for (Person colleague : List.of(
                Person.named("Kollege").trainerOf(organisation, UUID.randomUUID()),
                Person.named("Verwalterin").administratorOf(organisation))) {
            colleague
                    .calls()
                    .header("If-Match", "\"2\"")
                    .post(RECORDS + "/" + id + "/approvals")
                    .then()
                    .statusCode(oneOf(403, 404));
        }
    }

    @Test
    void theApprenticeCannotApproveAndTheTrainerCannotWrite() {
        Opened book = Books.open();
        String id = submitted(book);

        book.apprentice()
                .calls()
                .header("If-Match", "\"2\"")
                .post(RECORDS + "/" + id + "/approvals")
                .then()
                .statusCode(403);
        book.trainer()
                .calls()
                .header("If-Match", "\"2\"")
                .body(content("x"))
                .put(week(book))
                .then()
                .statusCode(403);
    }

    @Test
    void withoutSigningInThereIsNothing() {
        RestAssured.given()
                .get(RECORDS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("request.unauthenticated"));
        RestAssured.given()
                .auth()
                .oauth2("no.real.token")
                .get(RECORDS)
                .then()
                .statusCode(401)
                .body("code", equalTo("request.unauthenticated"));
    }

    @Test
    void everyFaultOfARequestIsNamedAtOnce() {
        Opened book = Books.open();

        book.apprentice()
                .calls()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "department", "x".repeat(201),
                        "work", "x".repeat(10_001),
                        "days", List.of(Map.of("date", WEEK.monday().toString(), "kind", "COMPANY", "minutes", 1441))))
                .put(week(book))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("request.invalid"), "traceId", notNullValue())
                .body("violations.field", containsInAnyOrder("department", "work", "days[0].minutes"));
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
        Opened book = Books.open();

        book.apprentice()
                .calls()
                .header("If-Match", "\"0\"")
                .body(body)
                .put(week(book))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", oneOf("request.malformed", "request.invalid"));
    }

    @Test
    void returningDemandsRemarks() {
        Opened book = Books.open();
        String id = submitted(book);

        book.trainer()
                .calls()
                .header("If-Match", "\"2\"")
                .body(Map.of("remarks", "  "))
                .post(RECORDS + "/" + id + "/returns")
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        equalTo(List.of("remarks")),
                        "violations.code",
                        equalTo(List.of("not-blank")));
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeen() {
        Opened book = Books.open();
        saved(book);

        book.apprentice().calls().body(content("x")).put(week(book)).then().statusCode(428);
        save(book, "0", content("x")).statusCode(412).body("code", equalTo("request.stale"));
        save(book, "7", content("x")).statusCode(412);
        book.apprentice()
                .calls()
                .header("If-Match", "*")
                .body(content("x"))
                .put(week(book))
                .then()
                .statusCode(412);
    }

    @Test
    void ofTwoSimultaneousChangesOneWins() {
        Opened book = Books.open();
        saved(book);

        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(
                        i -> save(book, "1", content("Fassung " + i)).extract().statusCode())
                .toList();

        assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 412);
    }

    @Test
    void ofTwoSimultaneousFirstDraftsOneWins() {
        Opened book = Books.open();

        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(
                        i -> save(book, "0", content("Fassung " + i)).extract().statusCode())
                .toList();

        assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 412 || status == 409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W99", "2026-47", "kw47"})
    void whatIsNoWeekIsNotFound(String week) {
        Opened book = Books.open();

        book.apprentice()
                .calls()
                .get(BOOKS + book.id() + "/weeks/" + week)
                .then()
                .statusCode(404);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        Opened book = Books.open();

        book.apprentice().calls().get(BOOKS + UUID.randomUUID()).then().statusCode(404);
        book.apprentice().calls().get(BOOKS + "no-id").then().statusCode(404);
        book.apprentice().calls().get(RECORDS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aHugeRequestIsRefused() {
        Opened book = Books.open();

        book.apprentice()
                .calls()
                .header("If-Match", "\"0\"")
                .body(content("x".repeat(2_000_000)))
                .put(week(book))
                .then()
                .statusCode(413);
    }

    @Test
    void anUnknownFunctionIsRefused() {
        Opened book = Books.open();

        RestAssured.given()
                .auth()
                .oauth2(book.apprentice().token())
                .header("Acting-For", "king")
                .get(RECORDS)
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("Acting-For")));
    }

    @Test
    @Rule("AUD-1")
    void everyStepLeavesAnAuditEntry() {
        Opened book = Books.open();
        String id = submitted(book);
        approve(book, id);

        Events.await(
                "audit.entry",
                event -> event.state().get("objectId").textValue().equals(id)
                        && event.state().get("action").textValue().equals("training-record.record.approve")
                        && event.state().get("before").textValue().equals("SUBMITTED")
                        && event.state().get("after").textValue().equals("APPROVED")
                        && event.state()
                                .get("personId")
                                .textValue()
                                .equals(book.trainer().id().toString())
                        && event.state()
                                .get("actingFor")
                                .textValue()
                                .equals("organisation:" + book.state().organisationId()));
    }

    private static String week(Opened book) {
        return BOOKS + book.id() + "/weeks/" + WEEK;
    }

    private static Map<String, Object> content(String work) {
        return Map.of(
                "work",
                work,
                "days",
                List.of(Map.of("date", WEEK.monday().toString(), "kind", "COMPANY", "minutes", 480)));
    }

    private static ValidatableResponse save(Opened book, String version, Object content) {
        return book.apprentice()
                .calls()
                .header("If-Match", "\"" + version + "\"")
                .body(content)
                .put(week(book))
                .then();
    }

    private static String saved(Opened book) {
        return save(book, "0", content("Schubkasten gezinkt"))
                .statusCode(200)
                .extract()
                .path("recordId");
    }

    private static String submitted(Opened book) {
        String id = saved(book);
        book.apprentice()
                .calls()
                .header("If-Match", "\"1\"")
                .post(RECORDS + "/" + id + "/submissions")
                .then()
                .statusCode(201);
        return id;
    }

    private static void approve(Opened book, String id) {
        book.trainer()
                .calls()
                .header("If-Match", "\"2\"")
                .post(RECORDS + "/" + id + "/approvals")
                .then()
                .statusCode(201);
    }

    private static void giveBack(Opened book, String id) {
        book.trainer()
                .calls()
                .header("If-Match", "\"2\"")
                .body(Map.of("remarks", "Bitte genauer"))
                .post(RECORDS + "/" + id + "/returns")
                .then()
                .statusCode(201);
    }
}
