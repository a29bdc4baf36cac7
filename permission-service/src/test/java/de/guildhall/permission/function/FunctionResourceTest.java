package de.guildhall.permission.function;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.guildhall.permission.testing.Register;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FunctionResourceTest {

    private static final String FUNCTIONS = "/api/permission/v1/functions";

    @Inject
    Register register;

    @Test
    @Rule("ACC-11")
    void allFunctionsOfAPersonAreListedOneselfFirstThenByName() {
        // Given
        UUID chamber = register.chamber("Kammer Leer");
        UUID zimmerei = register.activeOrganisation(chamber, "Zimmerei Ahlers");
        UUID autohaus = register.activeOrganisation(chamber, "autohaus Janssen");
        Person person = register.ofChamber("Okko Janssen", "clerk", chamber);
        register.grantInOrganisation(person, "administrator", zimmerei, chamber);
        register.grantInOrganisation(person, "trainer", zimmerei, chamber);
        register.grantInOrganisation(person, "trainer", autohaus, chamber);
        register.grant(
                person, "apprentice", Scope.trainingRelationship(UUID.randomUUID()), ActingFor.SELF, zimmerei, chamber);

        // When
        var answer = person.calls().get(FUNCTIONS).then().statusCode(200);

        // Then
        answer.body("items.kind", contains("self", "organisation", "organisation", "chamber"))
                .body("items.name", contains(null, "autohaus Janssen", "Zimmerei Ahlers", "Kammer Leer"))
                .body("items[0].actingFor", equalTo("self"))
                .body("items[0].id", nullValue())
                .body("items[2].actingFor", equalTo("organisation:" + zimmerei))
                .body("items[2].id", equalTo(zimmerei.toString()))
                .body("items[2].roles", contains("administrator", "trainer"))
                .body("items[3].roles", contains("clerk"));
    }

    @Test
    @Rule("USR-5")
    void whatIsOverOrRevokedOrYetToComeIsNoFunction() {
        // Given
        UUID chamber = register.chamber("Kammer Aurich");
        Person person = Person.named("Heike Saathoff");
        Instant now = Instant.now();
        enter(person, "clerk", chamber, now.minusSeconds(90), now.minusSeconds(30), null);
        enter(person, "chamber-administrator", chamber, now.plusSeconds(3600), null, null);
        enter(person, "chamber-system", chamber, now.minusSeconds(90), null, now.minusSeconds(10));

        // When
        var answer = person.calls().get(FUNCTIONS).then();

        // Then
        answer.statusCode(200).body("items", empty());
    }

    @Test
    @Rule("ACC-4")
    void aFunctionWhoseUseHasEndedSaysSo() {
        // Given
        UUID chamber = register.chamber("Kammer Norden");
        UUID organisation = register.activeOrganisation(chamber, "Teehandel Norden");
        Person person = register.ofOrganisation("Tjark Gerdes", "administrator", organisation, chamber);
        register.limitUse(organisation, Instant.parse("2026-01-01T00:00:00Z"));

        // When
        var answer = person.calls().get(FUNCTIONS).then();

        // Then
        answer.statusCode(200)
                .body("items.name", contains("Teehandel Norden"))
                .body("items.usableUntil", contains("2026-01-01T00:00:00Z"));
    }

    @Test
    void aStrangerHasNoFunction() {
        Person.stranger().calls().get(FUNCTIONS).then().statusCode(200).body("items", empty());
    }

    @Test
    void nobodyAsksWithoutSigningIn() {
        given().get(FUNCTIONS).then().statusCode(401);
    }

    private void enter(Person person, String role, UUID chamber, Instant from, Instant until, Instant revoked) {
        register.enter(
                UUID.randomUUID(),
                person.id(),
                role,
                Scope.chamber(chamber),
                ActingFor.chamber(chamber),
                null,
                chamber,
                from,
                until,
                revoked);
    }
}
