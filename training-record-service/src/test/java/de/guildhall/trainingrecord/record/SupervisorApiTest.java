package de.guildhall.trainingrecord.record;

import static de.guildhall.trainingrecord.record.CurrentWeek.SAVED;
import static de.guildhall.trainingrecord.record.CurrentWeek.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Events.Published;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import de.guildhall.trainingrecord.testing.Books;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Rule("ACC-10")
class SupervisorApiTest {

    private static final String REQUESTS = "training-record.account-request";
    private static final String SUPERVISIONS = "training-record.supervision";
    private static final String RECORDS = "training-record.record";
    private static final String SUBMITTED_RECORDS = "/api/training-record/v1/submitted-records";

    @Inject
    Rows rows;

    private final UUID organisation = UUID.randomUUID();
    private final String email = "mia.keller." + UUID.randomUUID() + "@example.org";
    private final UUID mia = UUID.randomUUID();

    @Test
    void theFirstRecordAsksForTheAccountAndTheWeekSaysToWhomItWent() {
        CurrentWeek week = saved();

        send(week, email).statusCode(201).body("status", equalTo("SUBMITTED"), "sentTo.name", equalTo("Mia Keller"));

        Published request = request();
        EventContract.assertFits("training-record.account-request.made", request);
        assertThat(request.state().get("causeKind").textValue()).isEqualTo("SUPERVISOR");
        assertThat(request.state().get("organisationId").textValue()).isEqualTo(organisation.toString());
        assertThat(request.state().get("requestedBy").textValue())
                .isEqualTo(week.apprentice().id().toString());
        addressees(week).body("lastSupervisorId", equalTo(request.key()), "supervisors", hasSize(1));
    }

    @Test
    void laterRecordsAndOtherApprenticesAreServedByTheOneAccount() {
        CurrentWeek first = saved();
        CurrentWeek second = saved();
        send(first, email).statusCode(201);
        first.giveBack(SUBMITTED, "Bitte genauer").statusCode(201);

        CurrentWeek.calls(first.apprentice(), 3)
                .body(Map.of("supervisorId", supervisorId()))
                .post(first.path() + "/submissions")
                .then()
                .statusCode(201)
                .body("sentTo.supervisorId", equalTo(supervisorId()));
        send(second, email.toUpperCase(java.util.Locale.ROOT)).statusCode(201);

        link();
        for (CurrentWeek week : List.of(first, second)) {
            Published told = Events.await(SUPERVISIONS, event -> tells(event, week, mia));
            EventContract.assertFits("training-record.supervision.changed", told);
        }
        assertThat(Events.all(REQUESTS, UUID.fromString(supervisorId()))).hasSize(1);
    }

    @Test
    void ofTwoApprenticesWhoNameAnAddressAtOnceOneAsksForTheAccount() {
        List<CurrentWeek> weeks = Stream.generate(this::saved).limit(4).toList();

        try (ExecutorService apprentices = Executors.newFixedThreadPool(weeks.size())) {
            weeks.stream()
                    .map(week -> CompletableFuture.supplyAsync(() -> send(week, email), apprentices))
                    .toList()
                    .forEach(sent -> sent.join().statusCode(201));
        }

        request();
        assertThat(rows.count("select count(*) from supervisors where email = ?", email))
                .isEqualTo(1);
        link();
        weeks.forEach(week -> Events.await(SUPERVISIONS, event -> tells(event, week, mia)));
        assertThat(Events.all(REQUESTS, UUID.fromString(supervisorId()))).hasSize(1);
    }

    @Test
    @Rule("REC-3")
    void whatWaitedIsAnnouncedToTheSupervisorWhenTheAccountIsThereAndNotToTheTrainer() {
        CurrentWeek week = saved();
        send(week, email).statusCode(201);

        link();

        Published told = Events.await(
                RECORDS,
                event -> event.state().path("supervisorPersonId").asText().equals(mia.toString()));
        EventContract.assertFits("training-record.record.submitted", told);
        assertThat(told.state().get("trainingRelationshipId").textValue())
                .isEqualTo(week.book().id().toString());
        assertThat(Events.all(RECORDS, UUID.fromString(told.key()))
                        .getFirst()
                        .state()
                        .has("supervisorPersonId"))
                .isFalse();
    }

    @Test
    void theSupervisorSeesAndApprovesTheWeekThatWasSentAndNothingElseOfTheBook() {
        CurrentWeek week = known();
        Person supervisor = supervisor(week);

        supervisor
                .calls()
                .get(SUBMITTED_RECORDS)
                .then()
                .statusCode(200)
                .body(
                        "items.trainingRelationshipId",
                        equalTo(List.of(week.book().id().toString())));
        week.readBy(supervisor)
                .statusCode(200)
                .body("content.work", equalTo(CurrentWeek.TEXT))
                .body("access.approve", is(true), "access.return", is(true), "access.submit", is(false));
        supervisor.calls().get(otherWeek(week)).then().statusCode(404);
        supervisor.calls().get(week.book().path()).then().statusCode(403);
        supervisor.calls().get(week.book().path() + "/weeks").then().statusCode(403);
        supervisor.calls().get(week.book().path() + "/addressees").then().statusCode(403);

        week.step(supervisor, "approvals", SUBMITTED)
                .statusCode(201)
                .body("status", equalTo("APPROVED"), "decidedBy", equalTo("Mia Keller"));
        week.readBy(supervisor).statusCode(200).body("access.return", is(true));
        supervisor.calls().get(SUBMITTED_RECORDS).then().body("items", hasSize(0));
    }

    @Test
    void theSupervisorReturnsTheWeekAndLosesSightOfItWhenItGoesToTheTrainer() {
        CurrentWeek week = known();
        Person supervisor = supervisor(week);
        CurrentWeek.calls(supervisor, SUBMITTED)
                .body(Map.of("remarks", "Bitte die Maschinen nennen"))
                .post(week.path() + "/returns")
                .then()
                .statusCode(201);
        week.readBy(supervisor).statusCode(200);

        week.submit(3).statusCode(201).body("sentTo", nullValue());

        week.readBy(supervisor).statusCode(404);
        supervisor.calls().get(week.path() + "/versions").then().statusCode(404);
        week.step(supervisor, "approvals", 4).statusCode(404);
    }

    @Test
    void theSupervisorReadsOnlyTheVersionsThatWereSentToThem() {
        CurrentWeek week = saved();
        week.submit(SAVED).statusCode(201);
        week.giveBack(SUBMITTED, "Bitte genauer").statusCode(201);
        send(week, email, 3).statusCode(201);
        link();
        Events.await(SUPERVISIONS, event -> tells(event, week, mia));

        supervisor(week)
                .calls()
                .get(week.path() + "/versions")
                .then()
                .statusCode(200)
                .body("status", equalTo(List.of("SUBMITTED")));
    }

    @Test
    void theTrainerStillSeesAndDecidesWhatWentToASupervisor() {
        CurrentWeek week = known();

        week.trainer().calls().get(SUBMITTED_RECORDS).then().body("items", hasSize(1));
        week.approve(SUBMITTED).statusCode(201);

        week.readBy(supervisor(week)).statusCode(404);
    }

    @Test
    void somebodyElsesWeeksAreNotThereForASupervisor() {
        CurrentWeek week = known();
        CurrentWeek ofOthers = saved();
        ofOthers.submit(SAVED).statusCode(201);

        Person sameCompany =
                Person.named("Andere").supervisorOf(organisation, week.book().id());
        week.readBy(sameCompany).statusCode(404);
        week.step(sameCompany, "approvals", SUBMITTED).statusCode(404);
        ofOthers.readBy(supervisor(week)).statusCode(404);
        ofOthers.readBy(supervisor(ofOthers)).statusCode(404);
        sameCompany.calls().get(SUBMITTED_RECORDS).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void nobodyLearnsWhoElseSupervisesInTheCompany() {
        CurrentWeek week = known();
        CurrentWeek other = saved();

        addressees(other).body("supervisors", hasSize(0), "lastSupervisorId", nullValue());
        CurrentWeek.calls(other.apprentice(), SAVED)
                .body(Map.of("supervisorId", supervisorId()))
                .post(other.path() + "/submissions")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("supervisorId"));
        other.apprentice()
                .calls()
                .get(week.book().path() + "/addressees")
                .then()
                .statusCode(404);
    }

    @Test
    void aWeekSentToTheOwnAddressWaitsForTheTrainerAndTheAddressIsRefusedFromThenOn() {
        CurrentWeek week = saved();
        send(week, email).statusCode(201);

        link(week.book().state().apprentice().personId());

        await().until(() -> week.readBy(week.trainer()).extract().path("sentTo") == null);
        week.giveBack(3, "Bitte genauer").statusCode(201);
        send(week, email, 4).statusCode(409).body("code", equalTo("training-record.supervisor.own-address"));
        assertThat(Events.all(SUPERVISIONS, supervisionOf(week)))
                .noneMatch(event -> event.state().has("personId"));
    }

    @Test
    void aDepartureEndsItUntilItIsTakenBack() {
        CurrentWeek week = known();
        CurrentWeek next = saved();

        tellDeparture("recorded");

        await().until(() -> week.readBy(week.trainer()).extract().path("sentTo") == null);
        send(next, email).statusCode(409).body("code", equalTo("training-record.supervisor.left"));
        addressees(week).body("supervisors", hasSize(0));
        week.readBy(supervisor(week)).statusCode(404);

        tellDeparture("taken-back");
        await().until(() -> send(next, email).extract().statusCode() == 201);
    }

    @Test
    void whoLeftTheCompanyBeforeDoesNotComeBackByAnApprenticesMail() {
        CurrentWeek week = saved();
        tellDeparture("recorded");
        await().until(() -> rows.count("select count(*) from departed_persons where person_id = ?", mia) == 1);
        send(week, email).statusCode(201);

        link();

        await().until(() -> week.readBy(week.trainer()).extract().path("sentTo") == null);
        assertThat(Events.all(SUPERVISIONS, supervisionOf(week)))
                .noneMatch(event -> event.state().has("personId"));
    }

    @Test
    void whoWasInvitedAndNeverCameIsAskedForAgain() {
        CurrentWeek week = known();
        CurrentWeek next = saved();

        Events.publish(
                "identity.person", mia, "identity.person.withdrawn", Map.of("personId", mia, "state", "WITHDRAWN"));

        await().until(() -> week.readBy(week.trainer()).extract().path("sentTo") == null);
        send(next, email).statusCode(201);
        await().until(() ->
                Events.all(REQUESTS, UUID.fromString(supervisorId())).size() == 2);
    }

    @Test
    void whoIsDeletedBeforeTheAnswerComesIsNobody() {
        CurrentWeek week = saved();
        Events.publish(
                "identity.person", mia, "identity.person.withdrawn", Map.of("personId", mia, "state", "WITHDRAWN"));
        await().until(() -> rows.count("select count(*) from withdrawn_persons where person_id = ?", mia) == 1);
        send(week, email).statusCode(201);

        link();

        await().until(() -> week.readBy(week.trainer()).extract().path("sentTo") == null);
        assertThat(Events.all(SUPERVISIONS, supervisionOf(week)))
                .noneMatch(event -> event.state().has("personId"));
    }

    @Test
    void withAnotherEndOfTrainingTheRightIsToldAgain() {
        CurrentWeek week = known();
        var state = week.book().state();

        Events.publish(
                Books.TOPIC,
                week.book().id(),
                Books.TYPE,
                Books.lena(
                        week.book().id(),
                        1,
                        organisation,
                        state.trainer().personId(),
                        state.startsOn(),
                        state.endsOn().plusMonths(6)));

        Events.await(
                SUPERVISIONS,
                event -> tells(event, week, mia)
                        && event.state()
                                .get("endsAt")
                                .asText()
                                .startsWith(state.endsOn().plusMonths(6).toString()));
    }

    @Test
    void theTrainerIsToTellOnceThatSomebodyElseDecides() {
        CurrentWeek week = known();
        UUID supervision = supervisionOf(week);
        tellDeparture("recorded");
        await().until(() -> Events.all(SUPERVISIONS, supervision).size() == 2);
        tellDeparture("taken-back");
        await().until(() -> Events.all(SUPERVISIONS, supervision).size() == 3);

        List<Published> told = Events.all(SUPERVISIONS, supervision);
        assertThat(told)
                .extracting(event -> event.state().get("isNew").booleanValue())
                .containsExactly(true, false, false);
        assertThat(told.getFirst().state().get("trainerPersonId").textValue())
                .isEqualTo(week.book().state().trainer().personId().toString());
        assertThat(told.getFirst().state().get("apprenticePersonId").textValue())
                .isEqualTo(week.book().state().apprentice().personId().toString());
    }

    @Test
    void afterTheEndOfTrainingOnlyTheTrainerIsLeft() {
        CurrentWeek week = saved();
        rows.update(
                "update record_books set ends_on = current_date - 1 where id = ?",
                week.book().id());

        send(week, email).statusCode(409).body("code", equalTo("training-record.supervisor.training-over"));
    }

    @Test
    void fiveNewAddressesADayAreEnough() {
        CurrentWeek week = saved();
        int version = SAVED;
        for (int i = 0; i < 5; i++) {
            send(week, i + email, version).statusCode(201);
            week.giveBack(version + 1, "Bitte genauer").statusCode(201);
            version += 2;
        }

        send(week, 5 + email, version).statusCode(429).body("code", equalTo("training-record.supervisor.too-many-new"));

        assertThat(rows.count("select count(*) from supervisors where email = ?", 5 + email))
                .isZero();
        send(week, 4 + email, version).statusCode(201);
        week.giveBack(version + 1, "Bitte genauer").statusCode(201);
        rows.update(
                "update supervisions set introduced_at = introduced_at - interval '1 day' where introduced_by = ?",
                week.apprentice().id());
        send(week, 5 + email, version + 2).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mia", "\"mia keller\"@example.org", "mia keller@example.org"})
    void anAddressThatNobodyCanReceiveMailAtIsRefused(String address) {
        CurrentWeek week = saved();

        send(week, address).statusCode(400).body("violations[0].field", equalTo("supervisor.email"));
    }

    @Test
    void anEmptyWeekAsksNobodyForAnAccount() {
        CurrentWeek week = CurrentWeek.empty();

        send(week, email, 0).statusCode(409).body("code", equalTo("training-record.record.empty"));

        assertThat(rows.count("select count(*) from supervisors where email = ?", email))
                .isZero();
    }

    private CurrentWeek saved() {
        CurrentWeek week = new CurrentWeek(Books.open(organisation, UUID.randomUUID()));
        week.save(CurrentWeek.EMPTY, CurrentWeek.TEXT).statusCode(200);
        return week;
    }

    /** A week that was sent to Mia, whose account is known. */
    private CurrentWeek known() {
        CurrentWeek week = saved();
        send(week, email).statusCode(201);
        link();
        Events.await(SUPERVISIONS, event -> tells(event, week, mia));
        return week;
    }

    private Person supervisor(CurrentWeek week) {
        return Person.known(mia, "Mia Keller")
                .supervisorOf(organisation, week.book().id());
    }

    private static String otherWeek(CurrentWeek week) {
        return week.book().path() + "/weeks/" + CurrentWeek.WEEK.plusWeeks(-1);
    }

    private static ValidatableResponse send(CurrentWeek week, String address) {
        return send(week, address, SAVED);
    }

    private static ValidatableResponse send(CurrentWeek week, String address, int version) {
        return CurrentWeek.calls(week.apprentice(), version)
                .body(Map.of("supervisor", Map.of("email", address, "givenName", "Mia", "familyName", "Keller")))
                .post(week.path() + "/submissions")
                .then();
    }

    private static ValidatableResponse addressees(CurrentWeek week) {
        return week.apprentice()
                .calls()
                .get(week.book().path() + "/addressees")
                .then()
                .statusCode(200);
    }

    private Published request() {
        return Events.await(
                REQUESTS, event -> event.state().get("email").textValue().equals(email));
    }

    private String supervisorId() {
        return rows.text("select id from supervisors where email = ?", email);
    }

    private UUID supervisionOf(CurrentWeek week) {
        return UUID.fromString(rows.text(
                "select id from supervisions where book_id = ?", week.book().id()));
    }

    private void link() {
        link(mia);
    }

    private void link(UUID person) {
        UUID cause = UUID.fromString(supervisorId());
        Events.publish(
                "identity.account",
                cause,
                "identity.account.provided",
                Map.of("causeKind", "SUPERVISOR", "causeId", cause, "personId", person));
    }

    private void tellDeparture(String fact) {
        Map<String, Object> departure = new HashMap<>(Map.of("personId", mia, "organisationId", organisation));
        Events.publish("permission.departure", organisation, "permission.departure." + fact, departure);
    }

    private static boolean tells(Published event, CurrentWeek week, UUID person) {
        return event.state()
                        .get("trainingRelationshipId")
                        .textValue()
                        .equals(week.book().id().toString())
                && event.state().path("personId").asText().equals(person.toString());
    }
}
