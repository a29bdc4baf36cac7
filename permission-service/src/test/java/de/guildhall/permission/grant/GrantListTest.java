package de.guildhall.permission.grant;

import static de.guildhall.permission.grant.GrantCalls.GRANTS;
import static de.guildhall.permission.grant.GrantCalls.give;
import static de.guildhall.permission.grant.GrantCalls.list;
import static de.guildhall.permission.grant.GrantCalls.wish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import de.guildhall.permission.testing.TwoChambersTest;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GrantListTest extends TwoChambersTest {

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
        ValidatableResponse list = list(chamberAdministrator, "organisationId", organisation);

        // Then
        list.body("items.personName", contains("Timo Brandt"))
                .body("items.placeName", contains("Metallbau Vogt"))
                .body("items.grantedByName", contains("Dörte Lüken"));
    }

    /** No event tells of accounts that are in Keycloak only. */
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
        list(administrator, "organisationId", organisation)
                .body("items[0].access.revoke", equalTo(true))
                .body("items[1].access.revoke", equalTo(false));
        list(chamberAdministrator, "organisationId", organisation)
                .body("items", hasSize(3))
                .body("items[0].access.revoke", equalTo(true));
    }

    @Test
    void theHoldersOfAChamberAreListedWithoutThoseOfItsOrganisations() {
        register.ofOrganisation("Verwalterin", "administrator", organisation, chamber);
        register.ofChamber("Clerk", "clerk", chamber);

        list(chamberAdministrator, "chamberId", chamber)
                .statusCode(200)
                .body("items.role", contains("chamber-administrator", "clerk"));
    }

    @Test
    @Rule("USR-1")
    void aListIsSearchedByPartOfAPersonsName() {
        Person administrator = register.ofOrganisation("Timo 100% Brandt", "administrator", organisation, chamber);
        Person trainer = register.ofOrganisation("Ausbilder", "trainer", organisation, chamber);
        register.name(administrator);
        register.name(trainer);

        search(administrator, "o 100% BRA").body("items.personName", contains("Timo 100% Brandt"));
        search(administrator, "o 1__%").body("items", hasSize(0));
        search(administrator, "x".repeat(101)).statusCode(400);
    }

    private ValidatableResponse search(Person who, String name) {
        return who.calls()
                .queryParam("organisationId", organisation)
                .queryParam("q", name)
                .get(GRANTS)
                .then();
    }

    @Test
    @Rule("ACC-12")
    void aClerkSeesWhoBelongsToACompanyOfTheChamberButRevokesNothing() {
        register.ofOrganisation("Verwalterin", "administrator", organisation, chamber);
        Person clerk = register.ofChamber("Clerk", "clerk", chamber);

        list(clerk, "organisationId", organisation)
                .body("items.role", contains("administrator"))
                .body("items[0].access.revoke", equalTo(false));
        list(clerk, "organisationId", organisationElsewhere).statusCode(404);
    }

    @Test
    void listsOfOthersAreNotFound() {
        Person administrator = register.ofOrganisation("Verwalterin", "administrator", organisation, chamber);

        list(administrator, "organisationId", organisationElsewhere).statusCode(404);
        list(administrator, "chamberId", chamber).statusCode(404);
        list(chamberAdministrator, "chamberId", otherChamber).statusCode(404);
        list(Person.stranger(), "organisationId", organisation).statusCode(403);
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
}
