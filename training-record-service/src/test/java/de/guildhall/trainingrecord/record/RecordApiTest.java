package de.guildhall.trainingrecord.record;

import static de.guildhall.trainingrecord.record.CurrentWeek.DECIDED;
import static de.guildhall.trainingrecord.record.CurrentWeek.EMPTY;
import static de.guildhall.trainingrecord.record.CurrentWeek.SAVED;
import static de.guildhall.trainingrecord.record.CurrentWeek.SUBMITTED;
import static de.guildhall.trainingrecord.record.CurrentWeek.TEXT;
import static de.guildhall.trainingrecord.record.CurrentWeek.calls;
import static de.guildhall.trainingrecord.record.CurrentWeek.content;
import static org.assertj.core.api.Assertions.assertThat;
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
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class RecordApiTest {

    private static final String SUBMITTED_RECORDS = "/api/training-record/v1/submitted-records";

    @Test
    @Rule("REC-1")
    void aWeekIsEmptyThenDraftAndKeepsWhatWasSaved() {
        CurrentWeek week = CurrentWeek.empty();
        week.readBy(week.apprentice())
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("status", equalTo("EMPTY"), "access.write", is(true), "access.submit", is(false));

        week.save(EMPTY, TEXT).statusCode(200).header("ETag", "\"1\"");

        week.readBy(week.apprentice())
                .statusCode(200)
                .body("status", equalTo("DRAFT"), "week", equalTo(CurrentWeek.WEEK.toString()))
                .body("content.work", equalTo(TEXT))
                .body("content.days", hasSize(1))
                .body("content.days[0].minutes", equalTo(480))
                .body("access.submit", is(true), "access.approve", is(false));
    }

    @Test
    @Rule({"REC-3", "REC-5", "REC-6"})
    void aRecordIsHandedInReturnedCorrectedAndApproved() {
        CurrentWeek week = CurrentWeek.saved();

        week.submit(SAVED).statusCode(201).body("status", equalTo("SUBMITTED"));
        week.giveBack(SUBMITTED, "Bitte die Maschinen nennen")
                .statusCode(201)
                .body("status", equalTo("RETURNED"), "remarks", equalTo("Bitte die Maschinen nennen"));
        week.save(DECIDED, "Schubkasten an der Fräse gezinkt").statusCode(200);
        week.submit(4).statusCode(201);
        week.approve(5)
                .statusCode(201)
                .body("status", equalTo("APPROVED"), "decidedBy", equalTo("Jörg Brandt"))
                .body("access.return", is(true), "access.approve", is(false));

        week.apprentice()
                .calls()
                .get(week.path() + "/versions")
                .then()
                .statusCode(200)
                .body("status", equalTo(List.of("APPROVED", "SUBMITTED", "RETURNED", "SUBMITTED")))
                .body("content.work[3]", equalTo(TEXT))
                .body("content.work[1]", equalTo("Schubkasten an der Fräse gezinkt"));
        assertThat(Events.all("training-record.record", recordId(week)))
                .extracting(event -> event.state().get("status").textValue())
                .containsExactly("SUBMITTED", "RETURNED", "SUBMITTED", "APPROVED");
    }

    @Test
    @Rule("REC-6")
    void anApprovedRecordRefusesChanges() {
        CurrentWeek.approved()
                .save(DECIDED, "doch anders")
                .statusCode(409)
                .body("code", equalTo("training-record.record.not-writable"));
    }

    @Test
    void anEmptyWeekCanNeitherBeHandedInNorDecided() {
        CurrentWeek week = CurrentWeek.empty();

        week.submit(EMPTY).statusCode(409).body("code", equalTo("training-record.record.empty"));
        week.approve(EMPTY).statusCode(409).body("code", equalTo("training-record.record.not-submitted"));
        week.giveBack(EMPTY, "?").statusCode(409).body("code", equalTo("training-record.record.not-returnable"));
    }

    @Test
    @Rule("REC-7")
    void theTrainerFindsWhatWasHandedInAndOnlyThat() {
        CurrentWeek week = CurrentWeek.submitted();
        CurrentWeek foreign = CurrentWeek.submitted();

        week.trainer()
                .calls()
                .get(SUBMITTED_RECORDS)
                .then()
                .statusCode(200)
                .body(
                        "items.trainingRelationshipId",
                        equalTo(List.of(week.book().id().toString())))
                .body("items[0].apprenticeName", equalTo("Lena Vogt"));
        foreign.trainer()
                .calls()
                .get(SUBMITTED_RECORDS)
                .then()
                .body(
                        "items.trainingRelationshipId",
                        not(hasItem(week.book().id().toString())));
    }

    @Test
    void whatWasDecidedNoLongerWaits() {
        for (CurrentWeek week :
                List.of(CurrentWeek.empty(), CurrentWeek.saved(), CurrentWeek.returned(), CurrentWeek.approved())) {
            week.trainer().calls().get(SUBMITTED_RECORDS).then().statusCode(200).body("items", hasSize(0));
        }
    }

    @Test
    void whatWaitsIsPagedThroughOldestFirst() {
        CurrentWeek week = CurrentWeek.submitted();
        Person trainer = week.trainer();
        String before = week.book().path() + "/weeks/" + CurrentWeek.WEEK.plusWeeks(-1);
        calls(week.apprentice(), EMPTY)
                .body(Map.of("work", TEXT, "days", List.of()))
                .put(before)
                .then()
                .statusCode(200);
        calls(week.apprentice(), SAVED).post(before + "/submissions").then().statusCode(201);

        String next = trainer.calls()
                .queryParam("limit", 1)
                .get(SUBMITTED_RECORDS)
                .then()
                .body("items.week", equalTo(List.of(CurrentWeek.WEEK.toString())), "next", notNullValue())
                .extract()
                .path("next");
        trainer.calls()
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(SUBMITTED_RECORDS)
                .then()
                .body(
                        "items.week",
                        equalTo(List.of(CurrentWeek.WEEK.plusWeeks(-1).toString())),
                        "next",
                        nullValue());
    }

    @Test
    void anUnfinishedTextIsShownToTheApprenticeOnly() {
        CurrentWeek week = CurrentWeek.saved();

        week.readBy(week.trainer())
                .statusCode(200)
                .body("status", equalTo("DRAFT"), "content.work", nullValue(), "access.write", is(false));
    }

    @Test
    void whileARecordIsCorrectedTheTrainerReadsWhatWasHandedIn() {
        CurrentWeek week = CurrentWeek.returned();
        week.save(DECIDED, "mitten im Satz").statusCode(200);

        week.readBy(week.trainer()).statusCode(200).body("content.work", equalTo(TEXT));
        week.readBy(week.apprentice()).statusCode(200).body("content.work", equalTo("mitten im Satz"));
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void whoHasNothingToDoWithTheApprenticeGetsNothing(Person outsider) {
        CurrentWeek week = CurrentWeek.submitted();

        Stream.of(
                        calls(outsider, SUBMITTED).get(week.book().path()),
                        calls(outsider, SUBMITTED).get(week.book().path() + "/weeks"),
                        calls(outsider, SUBMITTED).get(week.path()),
                        calls(outsider, SUBMITTED).body(content("x")).put(week.path()),
                        calls(outsider, SUBMITTED).get(week.path() + "/versions"),
                        calls(outsider, SUBMITTED).post(week.path() + "/submissions"),
                        calls(outsider, SUBMITTED).post(week.path() + "/approvals"),
                        calls(outsider, SUBMITTED).body(Map.of("remarks", "x")).post(week.path() + "/returns"))
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
        CurrentWeek week = CurrentWeek.submitted();
        UUID organisation = week.book().state().organisationId();

        for (Person colleague : List.of(
                Person.named("Kollege").trainerOf(organisation, UUID.randomUUID()),
                Person.named("Verwalterin").administratorOf(organisation))) {
            week.step(colleague, "approvals", SUBMITTED).statusCode(oneOf(403, 404));
        }
    }

    @Test
    void theApprenticeCannotApproveAndTheTrainerCannotWrite() {
        CurrentWeek week = CurrentWeek.submitted();

        week.step(week.apprentice(), "approvals", SUBMITTED).statusCode(403);
        calls(week.trainer(), SUBMITTED)
                .body(content("x"))
                .put(week.path())
                .then()
                .statusCode(403);
    }

    @Test
    void ofTwoSimultaneousChangesOneWins() {
        CurrentWeek week = CurrentWeek.saved();

        assertThat(atOnce(i -> week.save(SAVED, "Fassung " + i).extract().statusCode()))
                .containsOnlyOnce(200)
                .allMatch(status -> status == 200 || status == 412);
    }

    @Test
    void ofTwoSimultaneousFirstDraftsOneWins() {
        CurrentWeek week = CurrentWeek.empty();

        assertThat(atOnce(i -> week.save(EMPTY, "Fassung " + i).extract().statusCode()))
                .containsOnlyOnce(200)
                .allMatch(status -> status == 200 || status == 412 || status == 409);
    }

    @Test
    void ofTwoSimultaneousDecisionsOneWins() {
        CurrentWeek week = CurrentWeek.submitted();

        assertThat(atOnce(i -> (i % 2 == 0 ? week.approve(SUBMITTED) : week.giveBack(SUBMITTED, "?"))
                        .extract()
                        .statusCode()))
                .containsOnlyOnce(201)
                .allMatch(status -> status == 201 || status == 412 || status == 409);
    }

    private static List<Integer> atOnce(IntFunction<Integer> request) {
        return IntStream.range(0, 8).parallel().mapToObj(request).toList();
    }

    @Test
    @Rule("AUD-1")
    void everyStepLeavesAnAuditEntry() {
        CurrentWeek week = CurrentWeek.approved();
        Map<String, String> expected = Map.of(
                "objectId",
                recordId(week).toString(),
                "action",
                "training-record.record.approve",
                "before",
                "SUBMITTED",
                "after",
                "APPROVED",
                "personId",
                week.trainer().id().toString(),
                "actingFor",
                "organisation:" + week.book().state().organisationId());

        Events.await(
                "audit.entry",
                event -> expected.entrySet().stream()
                        .allMatch(field ->
                                event.state().path(field.getKey()).asText().equals(field.getValue())));
    }

    /** As events name the record. */
    private static UUID recordId(CurrentWeek week) {
        String bookId = week.book().id().toString();
        return UUID.fromString(Events.await(
                        "training-record.record",
                        event -> event.state()
                                .get("trainingRelationshipId")
                                .textValue()
                                .equals(bookId))
                .key());
    }
}
