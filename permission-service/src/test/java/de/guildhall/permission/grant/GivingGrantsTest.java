package de.guildhall.permission.grant;

import static de.guildhall.permission.grant.GrantCalls.GRANTS;
import static de.guildhall.permission.grant.GrantCalls.give;
import static de.guildhall.permission.grant.GrantCalls.granted;
import static de.guildhall.permission.grant.GrantCalls.read;
import static de.guildhall.permission.grant.GrantCalls.wish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.guildhall.permission.testing.TwoChambersTest;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Events.Published;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GivingGrantsTest extends TwoChambersTest {

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
        newcomer.actingFor(ActingFor.chamber(chamber))
                .calls()
                .get("/api/permission/v1/access")
                .then()
                .body("ways[0].permissions", hasItem("exam.exam-date.edit"))
                .body("ways[0].grants.'chamber:" + chamber + "'", equalTo(id));
        read(chamberAdministrator, id).statusCode(200).body("grantId", equalTo(id));
    }

    @Test
    @Rule({"AUD-1", "USR-1"})
    void aGivenGrantIsToldToEverybodyAndStandsInTheTrail() {
        // Given
        Person newcomer = Person.named("Silke Otten");

        // When
        String id = granted(chamberAdministrator, newcomer, "clerk", Scope.chamber(chamber));

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
        assertThat(noted.state().path("subjectPersonId").textValue())
                .isEqualTo(newcomer.id().toString());
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
    void nobodyGivesRightsToThemselves() {
        give(chamberAdministrator, chamberAdministrator, "administrator", Scope.organisation(organisation))
                .statusCode(409)
                .body("code", equalTo("permission.grant.to-oneself"));
        give(chamberAdministrator, chamberAdministrator, "clerk", Scope.chamber(chamber))
                .statusCode(409);
    }

    @Test
    void nobodyElseGivesAnything() {
        Person clerk = register.ofChamber("Clerk", "clerk", chamber);

        give(clerk, Person.stranger(), "clerk", Scope.chamber(chamber)).statusCode(403);
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
}
