package de.guildhall.permission.grant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.guildhall.permission.testing.Register;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Events.Published;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GrantResourceTest {

    private static final String GRANTS = "/api/permission/v1/grants";

    @Inject
    Register register;

    @Inject
    Rows rows;

    private UUID chamber;
    private UUID otherChamber;
    private UUID organisation;
    private UUID organisationElsewhere;
    private Person chamberAdministrator;

    @BeforeEach
    void twoChambers() {
        chamber = register.chamber("Kammer Osnabrück");
        otherChamber = register.chamber("Kammer München");
        organisation = register.activeOrganisation(chamber, "Metallbau Vogt");
        organisationElsewhere = register.activeOrganisation(otherChamber, "Bäckerei Huber");
        chamberAdministrator = register.ofChamber("Dörte Lüken", "chamber-administrator", chamber);
    }

    @Test
    @Rule("USR-2")
    void aChamberAdministratorMakesSomebodyClerkAndItHoldsAtOnce() {
        // Given
        Person newcomer = Person.named("Timo Brandt");

        // When
        ValidatableResponse answer = give(chamberAdministrator, newcomer, "clerk", Scope.chamber(chamber));

        // Then
        String id = answer.statusCode(201)
                .header("Location", containsString(GRANTS + "/"))
                .body("personId", equalTo(newcomer.id().toString()))
                .body("actingFor", equalTo("chamber:" + chamber))
                .body("role", equalTo("clerk"))
                .body("scope", equalTo("chamber:" + chamber))
                .body("grantedBy", equalTo(chamberAdministrator.id().toString()))
                .body("reason", equalTo("neu im Team"))
                .body("validFrom", notNullValue())
                .body("validUntil", nullValue())
                .body("access.revoke", equalTo(true))
                .extract()
                .path("grantId");
        newcomer.calls()
                .get("/api/permission/v1/access")
                .then()
                .body("functions[0].permissions.'exam.exam-date.edit'", contains("chamber:" + chamber));
        chamberAdministrator
                .calls()
                .get(GRANTS + "/" + id)
                .then()
                .statusCode(200)
                .body("grantId", equalTo(id));
    }

    @Test
    void nobodyGivesRightsToThemselves() {
        give(chamberAdministrator, chamberAdministrator, "administrator", Scope.organisation(organisation))
                .statusCode(409)
                .body("code", equalTo("permission.grant.to-oneself"));
        give(chamberAdministrator, chamberAdministrator, "clerk", Scope.chamber(chamber))
                .statusCode(409);
    }

    @Test
    @Rule({"AUD-1", "USR-1"})
    void aGivenGrantIsToldToEverybodyAndStandsInTheTrail() {
        // Given
        Person newcomer = Person.named("Silke Otten");

        // When
        String id = give(chamberAdministrator, newcomer, "clerk", Scope.chamber(chamber))
                .statusCode(201)
                .extract()
                .path("grantId");

        // Then
        Published told = Events.await("permission.grant", event -> event.key().equals(id));
        assertThat(told.type()).isEqualTo("de.guildhall.permission.grant.given.v1");
        assertThat(told.state().path("personId").textValue())
                .isEqualTo(newcomer.id().toString());
        assertThat(told.state().path("version").longValue()).isEqualTo(1);
        Published noted = Events.await(
                "audit.entry", event -> event.state().path("objectId").asText().equals(id));
        assertThat(noted.state().path("action").textValue()).isEqualTo("permission.grant.give");
        assertThat(noted.state().path("personId").textValue())
                .isEqualTo(chamberAdministrator.id().toString());
        assertThat(noted.state().path("chamberId").textValue()).isEqualTo(chamber.toString());
        assertThat(noted.state().path("after").path("role").textValue()).isEqualTo("clerk");
    }

    @Test
    void aChamberAdministratorAppointsAnAdministratorOfAnOrganisationOfTheChamber() {
        give(chamberAdministrator, Person.stranger(), "administrator", Scope.organisation(organisation))
                .statusCode(201)
                .body("actingFor", equalTo("organisation:" + organisation));
    }

    @Test
    void aChamberAdministratorGivesNothingBeyondTheOwnChamber() {
        Person somebody = Person.stranger();

        give(chamberAdministrator, somebody, "clerk", Scope.chamber(otherChamber))
                .statusCode(404);
        give(chamberAdministrator, somebody, "administrator", Scope.organisation(organisationElsewhere))
                .statusCode(404);
        give(chamberAdministrator, somebody, "administrator", Scope.organisation(UUID.randomUUID()))
                .statusCode(404);
        give(chamberAdministrator, somebody, "installation-operator", Scope.INSTALLATION)
                .statusCode(404);
        assertThat(rows.count("select count(*) from grants where person_id = ?", somebody.id()))
                .isZero();
    }

    @Test
    void anOperatorGivesEverywhereButNotInTheVoid() {
        Person operator = register.operator("Betreiberin");

        give(operator, Person.stranger(), "chamber-administrator", Scope.chamber(otherChamber))
                .statusCode(201);
        give(operator, Person.stranger(), "administrator", Scope.organisation(organisationElsewhere))
                .statusCode(201);
        give(operator, Person.stranger(), "installation-operator", Scope.INSTALLATION)
                .statusCode(201);
        give(operator, Person.stranger(), "clerk", Scope.chamber(UUID.randomUUID()))
                .statusCode(400)
                .body("violations.field", contains("scope"))
                .body("violations.code", contains("unknown"));
        give(operator, Person.stranger(), "administrator", Scope.organisation(UUID.randomUUID()))
                .statusCode(400)
                .body("violations.code", contains("unknown"));
    }

    @Test
    void nobodyElseGivesAnything() {
        Person clerk = register.ofChamber("Clerk", "clerk", chamber);
        Person administrator = register.ofOrganisation("Verwalter", "administrator", organisation, chamber);

        give(clerk, Person.stranger(), "clerk", Scope.chamber(chamber)).statusCode(403);
        give(administrator, Person.stranger(), "administrator", Scope.organisation(organisation))
                .statusCode(403);
        give(Person.stranger(), Person.stranger(), "clerk", Scope.chamber(chamber))
                .statusCode(403);
        given().contentType("application/json")
                .body(wish(Person.stranger(), "clerk", Scope.chamber(chamber)))
                .post(GRANTS)
                .then()
                .statusCode(401);
    }

    @Test
    void aRightCountsOnlyInTheFunctionThatHoldsIt() {
        Person inAnotherFunction = chamberAdministrator.actingFor(ActingFor.SELF);

        give(inAnotherFunction, Person.stranger(), "clerk", Scope.chamber(chamber))
                .statusCode(403);
    }

    @Test
    void theSameRoleTwiceAtTheSameTimeIsRefused() {
        Person newcomer = Person.stranger();
        give(chamberAdministrator, newcomer, "clerk", Scope.chamber(chamber)).statusCode(201);

        give(chamberAdministrator, newcomer, "clerk", Scope.chamber(chamber))
                .statusCode(409)
                .body("code", equalTo("permission.grant.exists"));
    }

    @Test
    @Rule("USR-5")
    void aRoleThatEndsMayBeGivenAgainForTheTimeAfter() {
        Person newcomer = Person.stranger();
        Instant end = Instant.now().plus(10, ChronoUnit.DAYS);
        Map<String, Object> first = wish(newcomer, "clerk", Scope.chamber(chamber));
        first.put("validUntil", end.toString());
        Map<String, Object> second = wish(newcomer, "clerk", Scope.chamber(chamber));
        second.put("validFrom", end.toString());

        give(chamberAdministrator, first).statusCode(201);
        give(chamberAdministrator, second).statusCode(201);
    }

    @Test
    void everyMissingFieldIsNamedAtOnce() {
        give(chamberAdministrator, Map.of())
                .statusCode(400)
                .body("code", equalTo("request.invalid"))
                .body("violations.field", containsInAnyOrder("personId", "role", "scope", "reason"));
    }

    @Test
    void whatDoesNotFitTogetherIsNamedAtOnce() {
        Map<String, Object> wish = wish(Person.stranger(), "clerk", Scope.organisation(organisation));
        wish.put("validFrom", "2026-03-01T00:00:00Z");
        wish.put("validUntil", "2026-02-01T00:00:00Z");

        give(chamberAdministrator, wish)
                .statusCode(400)
                .body("violations.field", contains("scope", "validUntil"))
                .body("violations.code", contains("does-not-fit-role", "before-begin"));
    }

    @Test
    void aGrantThatWouldBeOverAlreadyIsRefused() {
        Map<String, Object> wish = wish(Person.stranger(), "clerk", Scope.chamber(chamber));
        wish.put("validFrom", "2026-01-01T00:00:00Z");
        wish.put("validUntil", "2026-02-01T00:00:00Z");

        give(chamberAdministrator, wish)
                .statusCode(400)
                .body("violations.field", contains("validUntil"))
                .body("violations.code", contains("past"));
    }

    @Test
    void aMomentThatNobodyMeansIsRefused() {
        Map<String, Object> wish = wish(Person.stranger(), "clerk", Scope.chamber(chamber));
        wish.put("validFrom", "-999999999-01-01T00:00:00Z");
        wish.put("validUntil", "+999999999-01-01T00:00:00Z");

        give(chamberAdministrator, wish)
                .statusCode(400)
                .body("violations.field", contains("validFrom", "validUntil"))
                .body("violations.code", contains("plausible-date", "plausible-date"));
    }

    @Test
    void unknownAndAutomaticRolesAreRefused() {
        give(chamberAdministrator, Person.stranger(), "king", Scope.chamber(chamber))
                .statusCode(400)
                .body("violations.code", contains("unknown"));
        give(chamberAdministrator, Person.stranger(), "contract-trainer", Scope.trainingRelationship(UUID.randomUUID()))
                .statusCode(400)
                .body("violations.code", contains("automatic"));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        chamberAdministrator
                .calls()
                .body("{\"scope\": \"guild:1\"}")
                .post(GRANTS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("scope"));
        chamberAdministrator
                .calls()
                .body("{\"surprise\": 1}")
                .post(GRANTS)
                .then()
                .statusCode(400)
                .body("violations.code", contains("unknown"));
        chamberAdministrator.calls().body("{").post(GRANTS).then().statusCode(400);
        chamberAdministrator.calls().post(GRANTS).then().statusCode(400);
    }

    @Test
    @Rule("API-2")
    void aRepeatedRequestWithTheSameKeyGivesOnceAndAnswersTheSame() {
        // Given
        Map<String, Object> wish = wish(Person.stranger(), "clerk", Scope.chamber(chamber));
        String first = giveOnce("wish-1", wish).statusCode(201).extract().asString();

        // When
        ValidatableResponse again = giveOnce("wish-1", wish);

        // Then
        assertThat(again.statusCode(201).extract().asString()).isEqualTo(first);
        wish.put("reason", "something else");
        giveOnce("wish-1", wish).statusCode(422).body("code", equalTo("request.idempotency-key-reused"));
    }

    @Test
    @Rule("API-2")
    void requestsWithOneKeyAtOnceGiveOnceAndAnswerTheSame() throws Exception {
        // Given
        Person newcomer = Person.stranger();
        String token = chamberAdministrator.token();
        Map<String, Object> wish = wish(newcomer, "clerk", Scope.chamber(chamber));
        Callable<String> request = () -> chamberAdministrator
                .calls()
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", "wish-at-once")
                .body(wish)
                .post(GRANTS)
                .then()
                .statusCode(201)
                .extract()
                .asString();

        // When
        Set<String> answers = new HashSet<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
            for (Future<String> answer : clients.invokeAll(Collections.nCopies(24, request))) {
                answers.add(answer.get());
            }
        }

        // Then
        assertThat(answers).hasSize(1);
        assertThat(rows.count("select count(*) from grants where person_id = ?", newcomer.id()))
                .isEqualTo(1);
    }

    @Test
    @Rule("USR-1")
    void aListSaysWhoHoldsWhatWhereAndByWhom() {
        // Given
        Person newcomer = Person.named("Timo Brandt");
        register.name(chamberAdministrator);
        give(chamberAdministrator, newcomer, "administrator", Scope.organisation(organisation))
                .statusCode(201)
                .body("personName", equalTo("Timo Brandt"));

        // When
        ValidatableResponse list = chamberAdministrator
                .calls()
                .queryParam("organisationId", organisation)
                .get(GRANTS)
                .then();

        // Then
        list.body("items.personName", contains("Timo Brandt"))
                .body("items.placeName", contains("Metallbau Vogt"))
                .body("items.grantedByName", contains("Dörte Lüken"));
    }

    @Test
    void aPersonWhomNobodyToldOfGetsNothing() {
        Map<String, Object> wish = wish(Person.stranger(), "clerk", Scope.chamber(chamber));
        UUID unknown = UUID.randomUUID();
        wish.put("personId", unknown.toString());

        give(chamberAdministrator, wish)
                .statusCode(400)
                .body("code", equalTo("request.invalid"))
                .body("violations.field", contains("personId"))
                .body("violations.code", contains("unknown"));
        assertThat(rows.count("select count(*) from grants where person_id = ?", unknown))
                .isZero();
    }

    /** Their accounts are in Keycloak only. */
    @Test
    void aChambersOwnSystemNeedsNoNameAndHasNone() {
        Map<String, Object> wish = wish(Person.stranger(), "chamber-system", Scope.chamber(chamber));
        wish.put("personId", UUID.randomUUID().toString());

        give(chamberAdministrator, wish)
                .statusCode(201)
                .body("personName", nullValue())
                .body("placeName", equalTo("Kammer Osnabrück"));
        give(register.operator("Betreiberin"), Person.stranger(), "installation-operator", Scope.INSTALLATION)
                .statusCode(201)
                .body("placeName", nullValue());
    }

    @Test
    @Rule("USR-1")
    void theHoldersOfAnOrganisationAreListedPageByPage() {
        // Given
        Person administrator = register.ofOrganisation("Verwalterin", "administrator", organisation, chamber);
        Person trainer = register.ofOrganisation("Ausbilder", "trainer", organisation, chamber);
        register.grant(
                trainer,
                "contract-trainer",
                Scope.trainingRelationship(UUID.randomUUID()),
                ActingFor.organisation(organisation),
                organisation,
                chamber);
        register.ofOrganisation("Fremde", "administrator", organisationElsewhere, otherChamber);

        // When
        List<String> roles = new ArrayList<>();
        String cursor = null;
        do {
            var request = administrator
                    .calls()
                    .queryParam("organisationId", organisation)
                    .queryParam("limit", 2);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get(GRANTS).then().statusCode(200).extract();
            roles.addAll(page.path("items.role"));
            cursor = page.path("next");
        } while (cursor != null);

        // Then
        assertThat(roles).containsExactly("administrator", "trainer", "contract-trainer");
        administrator
                .calls()
                .queryParam("organisationId", organisation)
                .get(GRANTS)
                .then()
                .body("items[0].access.revoke", equalTo(false));
        chamberAdministrator
                .calls()
                .queryParam("organisationId", organisation)
                .get(GRANTS)
                .then()
                .body("items", hasSize(3))
                .body("items[0].access.revoke", equalTo(true));
    }

    @Test
    void theHoldersOfAChamberAreListedWithoutThoseOfItsOrganisations() {
        register.ofOrganisation("Verwalterin", "administrator", organisation, chamber);
        register.ofChamber("Clerk", "clerk", chamber);

        chamberAdministrator
                .calls()
                .queryParam("chamberId", chamber)
                .get(GRANTS)
                .then()
                .statusCode(200)
                .body("items.role", contains("chamber-administrator", "clerk"));
    }

    @Test
    void listsOfOthersAreNotFound() {
        Person administrator = register.ofOrganisation("Verwalterin", "administrator", organisation, chamber);

        administrator
                .calls()
                .queryParam("organisationId", organisationElsewhere)
                .get(GRANTS)
                .then()
                .statusCode(404);
        administrator
                .calls()
                .queryParam("chamberId", chamber)
                .get(GRANTS)
                .then()
                .statusCode(404);
        chamberAdministrator
                .calls()
                .queryParam("chamberId", otherChamber)
                .get(GRANTS)
                .then()
                .statusCode(404);
        Person.stranger()
                .calls()
                .queryParam("organisationId", organisation)
                .get(GRANTS)
                .then()
                .statusCode(403);
        given().queryParam("organisationId", organisation).get(GRANTS).then().statusCode(401);
    }

    @Test
    void aListNeedsExactlyOnePlaceAndAReadableCursor() {
        chamberAdministrator
                .calls()
                .get(GRANTS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("organisationId", "chamberId"));
        chamberAdministrator
                .calls()
                .queryParam("chamberId", chamber)
                .queryParam("organisationId", organisation)
                .get(GRANTS)
                .then()
                .statusCode(400);
        chamberAdministrator
                .calls()
                .queryParam("chamberId", chamber)
                .queryParam("cursor", "nonsense")
                .get(GRANTS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("cursor"));
        chamberAdministrator
                .calls()
                .queryParam("chamberId", chamber)
                .queryParam("limit", 101)
                .get(GRANTS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("limit"));
    }

    @Test
    @Rule("USR-1")
    void aRevokedGrantNamesTheMomentAndLeavesTheList() {
        // Given
        String id = give(chamberAdministrator, Person.stranger(), "clerk", Scope.chamber(chamber))
                .statusCode(201)
                .extract()
                .path("grantId");

        // When
        chamberAdministrator.calls().delete(GRANTS + "/" + id).then().statusCode(204);

        // Then
        chamberAdministrator
                .calls()
                .get(GRANTS + "/" + id)
                .then()
                .body("revokedAt", notNullValue())
                .body("access.revoke", equalTo(false));
        chamberAdministrator
                .calls()
                .queryParam("chamberId", chamber)
                .get(GRANTS)
                .then()
                .body("items.role", contains("chamber-administrator"));
        Published told = Events.await(
                "permission.grant",
                event -> event.key().equals(id) && event.state().has("revokedAt"));
        assertThat(told.type()).isEqualTo("de.guildhall.permission.grant.revoked.v1");
        assertThat(told.state().path("version").longValue()).isEqualTo(2);
    }

    @Test
    void aGrantIsRevokedOnlyOnce() {
        String id = give(chamberAdministrator, Person.stranger(), "clerk", Scope.chamber(chamber))
                .statusCode(201)
                .extract()
                .path("grantId");
        chamberAdministrator.calls().delete(GRANTS + "/" + id).then().statusCode(204);

        chamberAdministrator
                .calls()
                .delete(GRANTS + "/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("permission.grant.ended"));
    }

    @Test
    void aRevokedRoleMayBeGivenAgain() {
        Person newcomer = Person.stranger();
        String id = give(chamberAdministrator, newcomer, "clerk", Scope.chamber(chamber))
                .statusCode(201)
                .extract()
                .path("grantId");
        chamberAdministrator.calls().delete(GRANTS + "/" + id).then().statusCode(204);

        give(chamberAdministrator, newcomer, "clerk", Scope.chamber(chamber)).statusCode(201);
    }

    @Test
    void nobodyElseRevokesOrReadsAGrant() {
        Person clerk = register.ofChamber("Clerk", "clerk", chamber);
        Person elsewhere = register.ofChamber("Andere", "chamber-administrator", otherChamber);
        Person administrator = register.ofOrganisation("Verwalterin", "administrator", organisation, chamber);
        String id = give(chamberAdministrator, Person.stranger(), "trainer", Scope.organisation(organisation))
                .statusCode(201)
                .extract()
                .path("grantId");

        elsewhere.calls().delete(GRANTS + "/" + id).then().statusCode(404);
        elsewhere.calls().get(GRANTS + "/" + id).then().statusCode(404);
        clerk.calls().delete(GRANTS + "/" + id).then().statusCode(403);
        clerk.calls().get(GRANTS + "/" + id).then().statusCode(403);
        administrator.calls().delete(GRANTS + "/" + id).then().statusCode(403);
        administrator.calls().get(GRANTS + "/" + id).then().statusCode(200);
        given().delete(GRANTS + "/" + id).then().statusCode(401);
        given().get(GRANTS + "/" + id).then().statusCode(401);
    }

    @Test
    void anUnknownGrantIsNotFound() {
        String unknown = GRANTS + "/" + UUID.randomUUID();

        chamberAdministrator.calls().delete(unknown).then().statusCode(404);
        chamberAdministrator.calls().get(unknown).then().statusCode(404);
        chamberAdministrator.calls().delete(GRANTS + "/nonsense").then().statusCode(404);
    }

    private ValidatableResponse giveOnce(String key, Map<String, Object> wish) {
        return chamberAdministrator
                .calls()
                .header("Idempotency-Key", key)
                .body(wish)
                .post(GRANTS)
                .then();
    }

    private ValidatableResponse give(Person giver, Person receiver, String role, Scope scope) {
        return give(giver, wish(receiver, role, scope));
    }

    private static ValidatableResponse give(Person giver, Map<String, Object> wish) {
        return giver.calls().body(wish).post(GRANTS).then();
    }

    /** A receiver whom identity-service has told of. */
    private Map<String, Object> wish(Person receiver, String role, Scope scope) {
        register.name(receiver);
        return new HashMap<>(Map.of(
                "personId",
                receiver.id().toString(),
                "role",
                role,
                "scope",
                scope.toString(),
                "reason",
                "neu im Team"));
    }
}
