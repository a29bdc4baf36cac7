package de.guildhall.identity.me;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.identity.testing.Accounts;
import de.guildhall.identity.testing.Addresses;
import de.guildhall.identity.testing.Keycloak;
import de.guildhall.identity.testing.RealKeycloak;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag(RealKeycloak.TAG)
class MeResourceTest {

    private static final String ME = "/api/identity/v1/me";

    private final String email = Addresses.fresh("lena.vogt");
    private Person lena;

    @BeforeEach
    void lenaHasAnAccount() {
        Accounts.open(email);
        lena = Person.known(Accounts.idOf(email), "Lena Vogt");
    }

    @Test
    void aPersonSeesTheirOwnData() {
        lena.calls()
                .get(ME)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("personId", equalTo(lena.id().toString()))
                .body("givenName", equalTo("Lena"))
                .body("familyName", equalTo("Vogt"))
                .body("email", equalTo(email))
                .body("language", equalTo("de"));
    }

    @Test
    void nameAndLanguageChangeHereAndEverywhereElse() {
        change(etag(), Map.of("givenName", "Lena", "familyName", "Vogt-Brandt", "language", "fr"))
                .then()
                .statusCode(200)
                .body("familyName", equalTo("Vogt-Brandt"))
                .body("language", equalTo("fr"));

        var event = Events.await(
                "identity.person",
                published -> published.key().equals(lena.id().toString())
                        && published.type().equals("de.guildhall.identity.person.changed.v1"));
        assertThat(event.state().get("familyName").textValue()).isEqualTo("Vogt-Brandt");
        await().untilAsserted(() -> assertThat(Keycloak.users(email).getFirst().getString("attributes.locale[0]"))
                .isEqualTo("fr"));
        var entry = Events.await(
                "audit.entry",
                noted -> noted.key().equals(lena.id().toString())
                        && noted.state().get("action").textValue().equals("identity.person.change"));
        assertThat(entry.state().at("/before/familyName").textValue()).isEqualTo("Vogt");
        assertThat(entry.state().at("/after/familyName").textValue()).isEqualTo("Vogt-Brandt");
    }

    @Test
    void theVersionOfTheEventIsTheOneThatIsStored() {
        String etag = change(etag(), changes()).then().statusCode(200).extract().header("ETag");

        var event = Events.await(
                "identity.person",
                published -> published.key().equals(lena.id().toString())
                        && published.type().equals("de.guildhall.identity.person.changed.v1"));
        assertThat("\"" + event.state().get("version").intValue() + "\"").isEqualTo(etag);
        assertThat(etag()).isEqualTo(etag);
    }

    @Test
    void anOutdatedVersionIsRefused() {
        String outdated = etag();
        change(outdated, changes()).then().statusCode(200);

        change(outdated, changes()).then().statusCode(412).body("code", equalTo("request.stale"));
    }

    @Test
    void withoutAVersionNothingChanges() {
        lena.calls()
                .body(changes())
                .put(ME)
                .then()
                .statusCode(428)
                .body("code", equalTo("request.precondition-required"));
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        change(etag(), Map.of("givenName", "x".repeat(101), "language", "xx"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("familyName", "givenName", "language"));
    }

    @Test
    void withoutASignInThereIsNobody() {
        given().get(ME).then().statusCode(401).body("code", equalTo("request.unauthenticated"));
        given().contentType("application/json").body(changes()).put(ME).then().statusCode(401);
    }

    @Test
    void aPartnersSystemIsNoPerson() {
        Person partner = Person.named("System").chamberSystemOf(UUID.randomUUID());

        partner.calls().get(ME).then().statusCode(404).body("code", equalTo("request.not-found"));
        partner.calls()
                .header("If-Match", "\"0\"")
                .body(changes())
                .put(ME)
                .then()
                .statusCode(404);
    }

    private String etag() {
        return lena.calls().get(ME).header("ETag");
    }

    private Response change(String etag, Map<String, String> changes) {
        return lena.calls().header("If-Match", etag).body(changes).put(ME);
    }

    private static Map<String, String> changes() {
        return Map.of("givenName", "Lena", "familyName", "Brandt", "language", "en");
    }
}
