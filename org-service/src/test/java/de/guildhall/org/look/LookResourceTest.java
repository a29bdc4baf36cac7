package de.guildhall.org.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import de.guildhall.org.testing.CompanyTest;
import de.guildhall.org.testing.Database;
import de.guildhall.org.testing.Office;
import de.guildhall.org.testing.Office.Company;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The company of each test belongs to another chamber than who looks. */
@QuarkusTest
@Rule("USR-16")
class LookResourceTest extends CompanyTest {

    private static final String LOOKS = "/api/org/v1/looks";
    private static final String ORGANISATIONS = "/api/org/v1/organisations";
    private static final String REASON = "Wechsel einer Auszubildenden, Akte 4711/26";

    @Inject
    Database database;

    private Office elsewhere;
    private Person clerk;

    @BeforeEach
    void appoint() {
        elsewhere = Office.open();
        clerk = acrossChambers("Karla Kern", elsewhere);
    }

    @Test
    void withAReasonTheCompaniesOfAllChambersAreFound() {
        String look = opened(clerk);

        found(look, ORGANISATIONS, company.number()).body("items.id", contains(id(company)));
        clerk.calls()
                .queryParam("q", company.number())
                .get(ORGANISATIONS)
                .then()
                .body("items", empty());
    }

    @Test
    void aCompanyOfAnotherChamberIsReadAndNothingMore() {
        String look = opened(clerk);

        clerk.calls()
                .queryParam("look", look)
                .get(ORGANISATIONS + "/" + company.id())
                .then()
                .statusCode(200)
                .body("companyNumber", equalTo(company.number()))
                .body("access.values()", not(hasItem(true)));
        clerk.calls().get(ORGANISATIONS + "/" + company.id()).then().statusCode(404);
        clerk.calls()
                .body(Map.of("organisationId", company.id(), "givenName", "Ida", "familyName", "Petersen"))
                .post("/api/org/v1/trainers")
                .then()
                .statusCode(404);
    }

    @Test
    void peopleOfAllChambersAreFoundAndRead() {
        UUID trainer = company.trainer();
        String look = opened(clerk);

        clerk.calls()
                .queryParam("look", look)
                .queryParam("organisationId", company.id())
                .get("/api/org/v1/trainers")
                .then()
                .statusCode(200)
                .body("items.id", contains(trainer.toString()));
        clerk.calls()
                .queryParam("look", look)
                .get("/api/org/v1/trainers/" + trainer)
                .then()
                .statusCode(200)
                .body("access.createAccount", equalTo(false));
        clerk.calls()
                .queryParam("look", look)
                .queryParam("chamberId", office.chamberId())
                .get("/api/org/v1/training-relationships")
                .then()
                .statusCode(200);
    }

    @Test
    @Rule("AUD-1")
    void theReasonStandsBesideEachLookUp() {
        String look = opened(clerk);
        found(look, ORGANISATIONS, company.number());
        clerk.calls().queryParam("look", look).get(ORGANISATIONS + "/" + company.id());

        assertThat(noted("org.look.open").at("/after/reason").textValue()).isEqualTo(REASON);
        for (UUID reader : new UUID[] {elsewhere.chamberId(), office.chamberId()}) {
            JsonNode listed = noted("org.organisation.list", reader);
            assertThat(listed.at("/after/reason").textValue()).isEqualTo(REASON);
            assertThat(listed.get("label").textValue()).isEqualTo(company.number());
        }
        JsonNode looked = noted("org.organisation.view");
        assertThat(looked.at("/after/reason").textValue()).isEqualTo(REASON);
        assertThat(looked.get("chamberId").textValue())
                .isEqualTo(office.chamberId().toString());
        assertThat(looked.get("actingFor").textValue()).isEqualTo("chamber:" + elsewhere.chamberId());
    }

    @Test
    void withoutTheRightNobodyOpensALook() {
        elsewhere.clerk().calls().body(reason(REASON)).post(LOOKS).then().statusCode(403);
        Person elsewhereOnly = acrossChambers("Karla Kern", elsewhere).actingFor(ActingFor.chamber(office.chamberId()));
        elsewhereOnly.calls().body(reason(REASON)).post(LOOKS).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "        x        ", "too short"})
    void withoutAReasonThereIsNoLook(String reason) {
        clerk.calls()
                .body(reason(reason))
                .post(LOOKS)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("reason"));
    }

    @Test
    void aLookServesNobodyElse() {
        String look = opened(clerk);
        Person colleague = acrossChambers("Timo Brandt", elsewhere);

        over(colleague, look);
        over(elsewhere.clerk(), look);
        over(clerk, UUID.randomUUID().toString());
    }

    @Test
    void aLookIsOverAfterAnHour() {
        String look = opened(clerk);
        clerk.calls().get(LOOKS + "/" + look).then().statusCode(200).body("reason", equalTo(REASON));

        database.change("update looks set ends_at = now() where id = $1", UUID.fromString(look));

        over(clerk, look);
        clerk.calls().get(LOOKS + "/" + look).then().statusCode(403).body("code", equalTo("org.look.over"));
        opened(clerk);
        assertThat(database.count("select count(*) from looks where id = $1", UUID.fromString(look)))
                .isZero();
    }

    @Test
    void whoLosesTheRightLosesTheLook() {
        String look = opened(clerk);

        Person without = Person.known(clerk.id(), clerk.name()).clerkOf(elsewhere.chamberId());
        Events.publish(
                "permission.grant",
                UUID.randomUUID(),
                "permission.grant.revoked",
                Map.of("grantId", UUID.randomUUID(), "personId", clerk.id(), "version", 2));

        await().until(() -> without.calls().get(LOOKS + "/" + look).statusCode() == 403);
        over(without, look);
    }

    private static Person acrossChambers(String name, Office office) {
        UUID chamber = office.chamberId();
        return Person.named(name)
                .clerkOf(chamber)
                .having("clerk-across-chambers", Scope.chamber(chamber), ActingFor.chamber(chamber));
    }

    private static String opened(Person clerk) {
        return clerk.calls()
                .body(reason(REASON))
                .post(LOOKS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse found(String look, String list, String q) {
        return clerk.calls()
                .queryParam("look", look)
                .queryParam("q", q)
                .get(list)
                .then()
                .statusCode(200);
    }

    private void over(Person person, String look) {
        for (String path :
                new String[] {ORGANISATIONS, ORGANISATIONS + "/" + company.id(), ORGANISATIONS + "/" + UUID.randomUUID()
                }) {
            person.calls()
                    .queryParam("look", look)
                    .get(path)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("org.look.over"));
        }
    }

    private JsonNode noted(String action) {
        return Events.await(
                        "audit.entry",
                        event -> event.key().equals(clerk.id().toString())
                                && event.state().get("action").textValue().equals(action))
                .state();
    }

    /** As the chamber reads it in its trail. */
    private JsonNode noted(String action, UUID chamber) {
        return Events.await(
                        "audit.entry",
                        event -> event.key().equals(clerk.id().toString())
                                && event.state().get("action").textValue().equals(action)
                                && event.state().get("chamberId").textValue().equals(chamber.toString()))
                .state();
    }

    private static Map<String, String> reason(String reason) {
        return Map.of("reason", reason);
    }

    private static String id(Company company) {
        return company.id().toString();
    }
}
