package de.guildhall.permission.departure;

import static de.guildhall.permission.departure.DepartureCalls.leave;
import static de.guildhall.permission.departure.DepartureCalls.list;
import static de.guildhall.permission.departure.DepartureCalls.move;
import static de.guildhall.permission.departure.DepartureCalls.prospect;
import static de.guildhall.permission.departure.DepartureCalls.record;
import static de.guildhall.permission.departure.DepartureCalls.takeBack;
import static de.guildhall.permission.departure.DepartureCalls.wish;
import static de.guildhall.permission.departure.DepartureCalls.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
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
@Rule("USR-10")
class DepartureTest extends StaffedCompanyTest {

    @Test
    void whateverThePersonWasThereEndsAtOnceAndTheSuccessorIsTold() {
        register.grantInOrganisation(frank, "trainer", organisation, chamber);

        String id = leave(heike, frank, organisation, jan)
                .statusCode(201)
                .body("personName", equalTo("Frank Vogt"))
                .body("roles", contains("administrator", "trainer"))
                .body("successorName", equalTo("Jan Claasen"))
                .body("returnedAt", nullValue())
                .extract()
                .path("departureId");

        assertThat(held(frank)).isZero();
        var told = Events.await(
                "permission.departure",
                event -> event.state().get("departureId").textValue().equals(id));
        assertThat(told.type()).isEqualTo("de.guildhall.permission.departure.recorded.v1");
        assertThat(told.key()).isEqualTo(organisation.toString());
        assertThat(told.state().get("lastPlace").booleanValue()).isTrue();
        list(heike, organisation).body("items.departureId", contains(id));
    }

    @Test
    void whoIsSomethingElsewhereKeepsThatAndTheAccount() {
        register.grantInOrganisation(frank, "trainer", organisationElsewhere, otherChamber);

        String id =
                leave(heike, frank, organisation, jan).statusCode(201).extract().path("departureId");

        assertThat(held(frank)).isEqualTo(1);
        var told = Events.await(
                "permission.departure",
                event -> event.state().get("departureId").textValue().equals(id));
        assertThat(told.state().get("lastPlace").booleanValue()).isFalse();
    }

    @Test
    void theSuccessorIsSomebodyElseOfTheSamePlace() {
        Person outsider = register.ofOrganisation("Fremd", "administrator", organisationElsewhere, otherChamber);
        register.name(outsider);

        for (Person nobody : List.of(frank, outsider, Person.stranger())) {
            leave(heike, frank, organisation, nobody)
                    .statusCode(400)
                    .body("violations.field", contains("successorId"))
                    .body("violations.code", contains("no-successor"));
        }
        assertThat(held(frank)).isEqualTo(1);
    }

    @Test
    void whoTrainsIsFollowedByATrainerWhoIsNoneOfTheApprentices() {
        UUID relationship = trainedBy(jan, UUID.randomUUID());
        Person otherTrainer = member("Sonja Behrens", "trainer");
        Person apprentice = member("Mia Keller", "trainer");
        trainedBy(jan, apprentice.id());

        prospect(heike, jan, organisation)
                .statusCode(200)
                .body("roles", contains("trainer"))
                .body("trainingRelationships", equalTo(2))
                .body("lastPlace", equalTo(true))
                .body("successors.name", contains("Sonja Behrens"));
        leave(heike, jan, organisation, frank).statusCode(400);
        leave(heike, jan, organisation, apprentice).statusCode(400);
        leave(heike, jan, organisation, otherTrainer).statusCode(201);
        assertThat(rows.count(
                        "select count(*) from grants where scope = ? and revoked_at is null",
                        "training-relationship:" + relationship))
                .isZero();
    }

    @Test
    void whoWasInvitedAndHasNotComeYetTakesOverFromNobody() {
        Person newcomer = member("Ole Petersen", "trainer");
        tell(newcomer, "INVITED", 2);
        await().until(() -> isInvited(newcomer));

        prospect(heike, frank, organisation).body("successors.name", contains("Heike Sander", "Jan Claasen"));
        leave(heike, frank, organisation, newcomer).statusCode(400).body("violations.code", contains("no-successor"));

        tell(newcomer, "ACTIVE", 3);
        await().until(() -> !isInvited(newcomer));
        leave(heike, frank, organisation, newcomer).statusCode(201);
    }

    private boolean isInvited(Person person) {
        return rows.count("select count(*) from persons where id = ? and invited", person.id()) == 1;
    }

    private static void tell(Person person, String state, int version) {
        Events.publish(
                "identity.person",
                person.id(),
                "identity.person.changed",
                Map.of(
                        "personId", person.id(),
                        "givenName", "Ole",
                        "familyName", "Petersen",
                        "email", "",
                        "language", "de",
                        "state", state,
                        "version", version));
    }

    @Test
    void theProspectShowsWhoCouldTakeOverAndChangesNothing() {
        prospect(heike, frank, organisation)
                .body("roles", contains("administrator"))
                .body("trainingRelationships", equalTo(0))
                .body("successors.name", contains("Heike Sander", "Jan Claasen"));
        heike.calls()
                .queryParam("personId", frank.id())
                .queryParam("organisationId", organisation)
                .queryParam("q", "CLAA")
                .get(DepartureCalls.DEPARTURES + "/prospect")
                .then()
                .body("successors.name", contains("Jan Claasen"));
        assertThat(held(frank)).isEqualTo(1);
    }

    @Test
    @Rule("USR-8")
    void theLastAdministratorDoesNotLeave() {
        leave(chamberAdministrator, heike, organisation, frank).statusCode(201);

        leave(chamberAdministrator, frank, organisation, jan)
                .statusCode(409)
                .body("code", equalTo("permission.grant.last-administrator"));
        assertThat(held(frank)).isEqualTo(1);
    }

    @Test
    void whoMayRecordItIsOfferedItForEverybodyElse() {
        String offers = "items.findAll { it.access.recordDeparture }.personId";
        heike.calls()
                .queryParam("organisationId", organisation)
                .get("/api/permission/v1/grants")
                .then()
                .body(offers, containsInAnyOrder(frank.id().toString(), jan.id().toString()));
        register.ofChamber("Clerk", "clerk", chamber)
                .calls()
                .queryParam("organisationId", organisation)
                .get("/api/permission/v1/grants")
                .then()
                .statusCode(200)
                .body(offers, empty());
    }

    @Test
    void nobodyRecordsTheirOwnDeparture() {
        leave(heike, heike, organisation, frank)
                .statusCode(409)
                .body("code", equalTo("permission.departure.of-oneself"));
    }

    @Test
    void whoHoldsNothingThereCannotLeave() {
        leave(heike, Person.stranger(), organisation, frank)
                .statusCode(409)
                .body("code", equalTo("permission.departure.not-there"));
        leave(heike, jan, organisation, frank).statusCode(201);
        leave(heike, jan, organisation, frank).statusCode(409);
    }

    @Test
    void onlyWhoLooksAfterThePeopleThereRecordsIt() {
        Person clerk = register.ofChamber("Clerk", "clerk", chamber);
        Person elsewhere = register.ofOrganisation("Fremd", "administrator", organisationElsewhere, otherChamber);
        Person chamberElsewhere = register.ofChamber("Andere", "chamber-administrator", otherChamber);
        String id =
                leave(heike, jan, organisation, frank).statusCode(201).extract().path("departureId");

        leave(clerk, frank, organisation, heike).statusCode(403);
        leave(elsewhere, frank, organisation, heike).statusCode(404);
        leave(chamberElsewhere, frank, organisation, heike).statusCode(404);
        prospect(elsewhere, frank, organisation).statusCode(404);
        prospect(clerk, frank, organisation).statusCode(403);
        takeBack(elsewhere, id).statusCode(404);
        takeBack(clerk, id).statusCode(403);
        list(elsewhere, organisation).statusCode(404);
        list(clerk, organisation).statusCode(200).body("items.access.takeBack", contains(false));
        takeBack(heike, UUID.randomUUID()).statusCode(404);
    }

    @Test
    @Rule("USR-9")
    void nobodyTakesTheirOwnDepartureBack() {
        Person gerda = register.ofChamber("Gerda", "chamber-administrator", chamber);
        register.grantInOrganisation(gerda, "trainer", organisation, chamber);
        String id = leave(heike, gerda, organisation, frank)
                .statusCode(201)
                .extract()
                .path("departureId");

        takeBack(gerda, id).statusCode(409).body("code", equalTo("permission.departure.of-oneself"));

        takeBack(heike, id).statusCode(200);
    }

    @Test
    void ofTwoWhoAreEachOthersSuccessorsOneStays() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 20; round++) {
                Person one = member("Eins", "trainer");
                Person two = member("Zwei", "trainer");
                CyclicBarrier start = new CyclicBarrier(2);

                List<Integer> answers = Stream.of(List.of(one, two), List.of(two, one))
                        .map(pair -> CompletableFuture.supplyAsync(() -> leaveAt(start, pair), both))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .sorted()
                        .toList();

                assertThat(answers).as("round %d", round).containsExactly(201, 400);
            }
        }
    }

    @Test
    void theListIsPagedWithTheLatestFirst() {
        Person first = member("Anna", "trainer");
        Person second = member("Bert", "trainer");
        leave(heike, first, organisation, frank).statusCode(201);
        leave(heike, second, organisation, frank).statusCode(201);

        String next = heike.calls()
                .queryParam("organisationId", organisation)
                .queryParam("limit", 1)
                .get(DepartureCalls.DEPARTURES)
                .then()
                .body("items.personName", contains("Bert"))
                .extract()
                .path("next");
        heike.calls()
                .queryParam("organisationId", organisation)
                .queryParam("cursor", next)
                .get(DepartureCalls.DEPARTURES)
                .then()
                .body("items.personName", contains("Anna"))
                .body("next", nullValue());
    }

    @Test
    void whatIsWrittenWronglyIsNamed() {
        record(
                        heike,
                        with(
                                wish(frank, organisation, jan),
                                "moves",
                                java.util.Collections.nCopies(6, move("clerk", Scope.chamber(chamber)))))
                .statusCode(400)
                .body("violations.field", contains("moves"));
        var wish = wish(frank, organisation, jan);
        wish.put("scope", "installation");
        record(heike, wish).statusCode(400).body("violations.field", contains("scope"));
        heike.calls()
                .get(DepartureCalls.DEPARTURES)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("organisationId", "chamberId"));
        list(chamberAdministrator, organisation).body("items", empty());
    }

    private int leaveAt(CyclicBarrier start, List<Person> pair) {
        var call = heike.calls().body(wish(pair.getFirst(), organisation, pair.getLast()));
        try {
            start.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return call.post(DepartureCalls.DEPARTURES).statusCode();
    }
}
