package de.guildhall.exam.examdate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.guildhall.exam.testing.Register;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Events.Published;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExamDateResourceTest {

    private static final String DATES = "/api/exam/v1/exam-dates";

    @Inject
    Register register;

    @Inject
    Rows rows;

    private final UUID chamber = UUID.randomUUID();
    private final UUID otherChamber = UUID.randomUUID();
    private final Person clerk = Person.named("Okko Janssen").clerkOf(chamber);
    private UUID baker;
    private UUID joiner;

    @BeforeEach
    void twoOccupations() {
        baker = register.occupation("Bäcker");
        joiner = register.occupation("Tischler");
    }

    @Test
    @Rule("EXM-1")
    void aClerkPlansAnExamDate() {
        // When
        ValidatableResponse answer = plan(clerk, wish(baker, "2027-05-04"));

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
        clerk.calls()
                .get(DATES + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("id", equalTo(id));
    }

    @Test
    @Rule("AUD-1")
    void aPlannedDateIsToldAndStandsInTheTrail() {
        // When
        String id = plan(clerk, wish(baker, "2027-05-04")).extract().path("id");

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
    @Rule("EXM-1")
    void aClerkChangesAnExamDate() {
        // Given
        String id = planned(baker, "2027-05-04");
        Map<String, Object> change = wish(joiner, "2027-06-01");
        change.put("kind", "FINAL");

        // When
        ValidatableResponse answer = clerk.calls()
                .header("If-Match", "\"1\"")
                .body(change)
                .put(DATES + "/" + id)
                .then();

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
        String id = planned(baker, "2027-05-04");

        // When
        clerk.calls()
                .header("If-Match", "\"1\"")
                .delete(DATES + "/" + id)
                .then()
                .statusCode(204);

        // Then
        clerk.calls().get(DATES + "/" + id).then().statusCode(404);
        Published told = Events.await(
                "exam.exam-date",
                event -> event.key().equals(id) && event.state().path("removed").asBoolean());
        assertThat(told.type()).isEqualTo("de.guildhall.exam.exam-date.removed.v1");
        assertThat(told.state().path("version").longValue()).isEqualTo(2);
    }

    @Test
    @Rule("API-2")
    void onlyWhoSawTheCurrentVersionChangesOrRemovesIt() {
        String id = planned(baker, "2027-05-04");
        Map<String, Object> change = wish(baker, "2027-06-01");
        clerk.calls()
                .header("If-Match", "\"1\"")
                .body(change)
                .put(DATES + "/" + id)
                .then()
                .statusCode(200);

        clerk.calls()
                .header("If-Match", "\"1\"")
                .body(change)
                .put(DATES + "/" + id)
                .then()
                .statusCode(412)
                .body("code", equalTo("request.stale"));
        clerk.calls()
                .header("If-Match", "\"1\"")
                .delete(DATES + "/" + id)
                .then()
                .statusCode(412);
        clerk.calls().body(change).put(DATES + "/" + id).then().statusCode(428);
        clerk.calls().delete(DATES + "/" + id).then().statusCode(428);
    }

    @Test
    @Rule("API-2")
    void ofTwoClerksWhoChangeTheSameVersionOneIsRefused() throws Exception {
        String id = planned(baker, "2027-05-04");
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
        clerk.calls().get(DATES + "/" + id).then().header("ETag", "\"2\"");
    }

    @Test
    @Rule("API-2")
    void aRepeatedRequestWithTheSameKeyPlansOnce() {
        // Given
        Map<String, Object> wish = wish(baker, "2027-05-04");
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
        String id = planned(baker, "2027-05-04");
        clerk.calls()
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .put(DATES + "/" + id)
                .then()
                .statusCode(400)
                .body("violations", hasSize(6));
    }

    @Test
    @Rule("EXM-1")
    void whatDoesNotFitTogetherIsNamedAtOnce() {
        Map<String, Object> wish = wish(UUID.randomUUID(), "2027-02-28");

        plan(clerk, wish)
                .statusCode(400)
                .body("violations.field", contains("occupationId", "registrationUntil"))
                .body("violations.code", contains("unknown", "after-start"));
    }

    @Test
    void aYearThatNobodyMeansIsNamed() {
        Map<String, Object> wish = wish(baker, "0206-05-04");
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
    void anExamDateStaysWithItsChamber() {
        // Given
        String id = planned(baker, "2027-05-04");
        Map<String, Object> change = wish(baker, "2027-05-04");
        change.put("chamberId", otherChamber.toString());

        // When
        ValidatableResponse answer = clerk.calls()
                .header("If-Match", "\"1\"")
                .body(change)
                .put(DATES + "/" + id)
                .then();

        // Then
        answer.statusCode(400)
                .body("violations.field", contains("chamberId"))
                .body("violations.code", contains("fixed"));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        Map<String, Object> wish = wish(baker, "the fourth of May");
        plan(clerk, wish).statusCode(400).body("violations.field", contains("startsOn"));
        wish = wish(baker, "2027-05-04");
        wish.put("kind", "PART_3");
        plan(clerk, wish).statusCode(400).body("violations.field", contains("kind"));
        wish = wish(baker, "2027-05-04");
        wish.put("place", "x".repeat(201));
        plan(clerk, wish).statusCode(400).body("violations.field", contains("place"));
        clerk.calls().body("[").post(DATES).then().statusCode(400);
    }

    @Test
    void nobodyElsePlansChangesOrRemoves() {
        String id = planned(baker, "2027-05-04");
        UUID organisation = register.organisation(chamber);
        Person administrator = Person.named("Lena Vogt").administratorOf(organisation);
        Person elsewhere = Person.named("Vroni Huber").clerkOf(otherChamber);

        for (Person other : List.of(administrator, Person.stranger())) {
            plan(other, wish(baker, "2027-05-04")).statusCode(403);
            changeBy(other, id).statusCode(403);
            removeBy(other, id).statusCode(403);
        }
        plan(elsewhere, wish(baker, "2027-05-04")).statusCode(404);
        changeBy(elsewhere, id).statusCode(404);
        removeBy(elsewhere, id).statusCode(404);
        given().contentType("application/json")
                .body(wish(baker, "2027-05-04"))
                .post(DATES)
                .then()
                .statusCode(401);
        given().contentType("application/json")
                .body(wish(baker, "2027-05-04"))
                .put(DATES + "/" + id)
                .then()
                .statusCode(401);
        given().delete(DATES + "/" + id).then().statusCode(401);
        given().get(DATES + "/" + id).then().statusCode(401);
        given().get(DATES).then().statusCode(401);
        clerk.calls().get(DATES + "/" + id).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void anUnknownDateIsNotFound() {
        String unknown = UUID.randomUUID().toString();

        clerk.calls().get(DATES + "/" + unknown).then().statusCode(404);
        changeBy(clerk, unknown).statusCode(404);
        removeBy(clerk, unknown).statusCode(404);
        clerk.calls().get(DATES + "/nonsense").then().statusCode(404);
    }

    @Test
    @Rule({"EXM-2", "EXM-4"})
    void everybodySeesTheDatesThatConcernThem() {
        // Given
        planned(baker, "2027-05-04");
        planned(joiner, "2027-05-05");
        UUID organisation = register.organisation(chamber);
        UUID relationship = register.trainingRelationship(chamber, joiner);
        Person administrator = Person.named("Lena Vogt").administratorOf(organisation);
        Person trainer = Person.named("Bernd Ahlers").trainerOf(organisation, relationship);
        Person apprentice = Person.named("Mia Otten").apprenticeOf(relationship);
        Person chamberAdministrator = Person.named("Dörte Lüken").chamberAdministratorOf(chamber);

        // Then
        assertSees(clerk, "Bäcker", "Tischler");
        assertSees(chamberAdministrator, "Bäcker", "Tischler");
        assertSees(administrator, "Bäcker", "Tischler");
        assertSees(trainer, "Tischler");
        assertSees(apprentice, "Tischler");
        list(administrator).body("items[0].access.edit", equalTo(false));
        list(clerk).body("items[0].access.edit", equalTo(true));
    }

    @Test
    @Rule({"EXM-2", "EXM-4"})
    void nobodySeesTheDatesOfOthers() {
        // Given
        String id = planned(baker, "2027-05-04");
        Person administrator = Person.named("Xaver Huber").administratorOf(register.organisation(otherChamber));
        Person apprentice = Person.named("Mia Otten").apprenticeOf(register.trainingRelationship(chamber, joiner));
        Person elsewhere = Person.named("Sepp Maier").apprenticeOf(register.trainingRelationship(otherChamber, baker));
        Person unknownYet = Person.named("Neu Hier").administratorOf(UUID.randomUUID());

        // Then
        for (Person other : List.of(administrator, apprentice, elsewhere, unknownYet)) {
            other.calls().get(DATES + "/" + id).then().statusCode(404);
            list(other).body("items", empty());
        }
        administrator.calls().queryParam("chamberId", chamber).get(DATES).then().statusCode(404);
        apprentice
                .calls()
                .queryParam("chamberId", chamber)
                .get(DATES)
                .then()
                .statusCode(200)
                .body("items", empty());
        Person.stranger().calls().get(DATES).then().statusCode(403);
        Person.stranger().calls().get(DATES + "/" + id).then().statusCode(403);
        clerk.actingFor(ActingFor.SELF).calls().get(DATES).then().statusCode(403);
    }

    @Test
    @Rule({"EXM-1", "API-2"})
    void theListIsNarrowedDownAndReadPageByPage() {
        // Given
        for (String day : List.of("2027-05-04", "2027-03-15", "2027-05-04", "2027-09-01", "2027-05-04")) {
            planned(baker, day);
        }
        planned(joiner, "2027-05-04");

        // When
        List<String> days = new ArrayList<>();
        String cursor = null;
        do {
            var request = clerk.calls()
                    .queryParam("chamberId", chamber)
                    .queryParam("occupationId", baker)
                    .queryParam("from", "2027-05-04")
                    .queryParam("limit", 2);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get(DATES).then().statusCode(200).extract();
            days.addAll(page.path("items.startsOn"));
            cursor = page.path("next");
        } while (cursor != null);

        // Then
        assertThat(days).containsExactly("2027-05-04", "2027-05-04", "2027-05-04", "2027-09-01");
    }

    @Test
    void aListRefusesWhatItCannotRead() {
        clerk.calls()
                .queryParam("cursor", "nonsense")
                .get(DATES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("cursor"));
        clerk.calls()
                .queryParam("cursor", "eB95")
                .get(DATES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("cursor"));
        clerk.calls()
                .queryParam("limit", 0)
                .get(DATES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("limit"));
    }

    private int changeAt(CyclicBarrier start, String id, String day) {
        var call = clerk.calls().header("If-Match", "\"1\"").body(wish(baker, day));
        try {
            start.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return call.put(DATES + "/" + id).statusCode();
    }

    private void assertSees(Person person, String... occupations) {
        list(person).body("items.occupation.de", contains(occupations));
    }

    private static ValidatableResponse list(Person person) {
        return person.calls().get(DATES).then().statusCode(200);
    }

    private ValidatableResponse changeBy(Person person, String id) {
        return person.calls()
                .header("If-Match", "\"1\"")
                .body(wish(baker, "2027-06-01"))
                .put(DATES + "/" + id)
                .then();
    }

    private static ValidatableResponse removeBy(Person person, String id) {
        return person.calls()
                .header("If-Match", "\"1\"")
                .delete(DATES + "/" + id)
                .then();
    }

    private ValidatableResponse planOnce(String key, Map<String, Object> wish) {
        return clerk.calls()
                .header("Idempotency-Key", key)
                .body(wish)
                .post(DATES)
                .then();
    }

    private static ValidatableResponse plan(Person person, Map<String, Object> wish) {
        return person.calls().body(wish).post(DATES).then();
    }

    private String planned(UUID occupation, String startsOn) {
        return plan(clerk, wish(occupation, startsOn)).statusCode(201).extract().path("id");
    }

    private Map<String, Object> wish(UUID occupation, String startsOn) {
        return new HashMap<>(Map.of(
                "chamberId",
                chamber.toString(),
                "occupationId",
                occupation.toString(),
                "kind",
                "PART_1",
                "startsOn",
                startsOn,
                "registrationUntil",
                "2027-03-01",
                "place",
                "Osnabrück, Saal 2"));
    }
}
