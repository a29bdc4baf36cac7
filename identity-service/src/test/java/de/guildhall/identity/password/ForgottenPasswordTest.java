package de.guildhall.identity.password;

import static de.guildhall.identity.testing.Accounts.GOOD_PASSWORD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import de.guildhall.identity.testing.Accounts;
import de.guildhall.identity.testing.Addresses;
import de.guildhall.identity.testing.Keycloak;
import de.guildhall.identity.testing.Links;
import de.guildhall.identity.testing.RealKeycloak;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag(RealKeycloak.TAG)
class ForgottenPasswordTest {

    private static final String NEW_PASSWORD = "Regenbogen-Werkbank-3";

    @Inject
    Rows rows;

    private final String email = Addresses.fresh("lena.vogt");

    @Test
    @Rule("ACC-13")
    void theLinkOfTheMailSetsANewPasswordAndEndsEverySession() {
        Accounts.open(email);
        assertThat(Keycloak.opens(email, GOOD_PASSWORD)).isTrue();
        assertThat(Keycloak.sessions(email)).isEqualTo(1);

        forget(" " + email.toUpperCase(Locale.ROOT)).then().statusCode(202);
        renew(nextLink("NEW_PASSWORD").get("token").textValue(), NEW_PASSWORD)
                .then()
                .statusCode(200)
                .body("email", equalTo(email));

        assertThat(Keycloak.sessions(email)).isZero();
        assertThat(Keycloak.opens(email, NEW_PASSWORD)).isTrue();
        assertThat(Keycloak.opens(email, GOOD_PASSWORD)).isFalse();
        assertThat(nextLink("PASSWORD_CHANGED").has("token")).isFalse();
        var entry = Events.await(
                "audit.entry",
                event -> event.state().get("action").textValue().equals("identity.password.renew")
                        && event.key().equals(Accounts.idOf(email).toString()));
        assertThat(entry.state().toString()).doesNotContain(NEW_PASSWORD);
    }

    @Test
    @Rule("ACC-13")
    void theAnswerTellsNobodyWhetherThereIsAnAccount() {
        Accounts.open(email);

        Response known = forget(email);
        Response unknown = forget(Addresses.fresh("nobody"));
        Response noNumber = forget("0000-does-not-exist");

        for (Response other : List.of(unknown, noNumber)) {
            assertThat(other.statusCode()).isEqualTo(known.statusCode()).isEqualTo(202);
            assertThat(other.body().asString()).isEqualTo(known.body().asString());
        }
        await().until(() -> rows.count("select count(*) from password_requests") == 0);
        assertThat(rows.count("select count(*) from links where purpose = 'NEW_PASSWORD' and email = ?", email))
                .isEqualTo(1);
    }

    /** An address that outgrows its limit in the form that is stored. */
    @Test
    @Rule("ACC-13")
    void whatNobodyCanHaveTypedHoldsUpNobody() {
        Accounts.open(email);

        forget("a@" + "\u0344".repeat(252)).then().statusCode(202);
        forget(email).then().statusCode(202);

        assertThat(nextLink("NEW_PASSWORD").has("token")).isTrue();
    }

    @Test
    @Rule("ACC-13")
    void anApprenticeGivesTheApprenticeNumberAndTheMailGoesToTheStoredAddress() {
        Accounts.open(email);
        String number = "A-" + UUID.randomUUID();
        learn(UUID.randomUUID(), number, Accounts.idOf(email), 3);

        forget(number.toLowerCase(Locale.ROOT)).then().statusCode(202);

        assertThat(nextLink("NEW_PASSWORD").get("email").textValue()).isEqualTo(email);
    }

    @Test
    void aNumberThatWasTakenBackOpensNothing() {
        Accounts.open(email);
        String number = "A-" + UUID.randomUUID();
        UUID relationship = UUID.randomUUID();
        learn(relationship, number, Accounts.idOf(email), 3);
        learn(relationship, null, Accounts.idOf(email), 4);

        forget(number).then().statusCode(202);

        await().until(() -> rows.count("select count(*) from password_requests") == 0);
        assertThat(rows.count("select count(*) from links where purpose = 'NEW_PASSWORD' and email = ?", email))
                .isZero();
    }

    @Test
    void anOlderStateOfARegisterChangesNothing() {
        Accounts.open(email);
        String number = "A-" + UUID.randomUUID();
        UUID relationship = UUID.randomUUID();
        learn(relationship, number, Accounts.idOf(email), 4);
        publish(relationship, "A-older", Accounts.idOf(email), 3);
        learn(UUID.randomUUID(), "A-" + UUID.randomUUID(), null, 1);

        assertThat(rows.count("select count(*) from apprentice_numbers where number = ?", number))
                .isEqualTo(1);
    }

    @Test
    void whoNeverSetAPasswordGetsTheLinkToTheFirstOne() {
        Accounts.idOf(email);

        forget(email).then().statusCode(202);

        assertThat(nextLink("CONFIRM_REGISTRATION").get("token").textValue()).hasSize(43);
    }

    @Test
    @Rule("ACC-13")
    void theLinkIsValidForHalfAnHour() {
        Accounts.open(email);
        forget(email).then().statusCode(202);
        JsonNode link = nextLink("NEW_PASSWORD");
        assertThat(Instant.parse(link.get("expiresAt").textValue()))
                .isBetween(
                        Instant.now().plus(Duration.ofMinutes(29)),
                        Instant.now().plus(Duration.ofMinutes(30)));

        rows.update(
                "update links set expires_at = now() - interval '1 second' where purpose = 'NEW_PASSWORD' and email = ?",
                email);

        refused(link.get("token").textValue());
    }

    @Test
    @Rule("ACC-13")
    void aLinkWorksOnceAndOnlyTheNewest() {
        Accounts.open(email);
        Links links = Links.to(email);
        links.next();
        forget(email).then().statusCode(202);
        String older = links.nextToken();
        forget(email).then().statusCode(202);
        String newer = links.nextToken();

        refused(older);
        renew(newer, NEW_PASSWORD).then().statusCode(200);
        refused(newer);
        assertThat(Keycloak.opens(email, NEW_PASSWORD)).isTrue();
    }

    @Test
    void aWeakPasswordLeavesTheLinkAndTheOldPasswordAsTheyWere() {
        Accounts.open(email);
        forget(email).then().statusCode(202);
        String token = nextLink("NEW_PASSWORD").get("token").textValue();

        renew(token, "short").then().statusCode(400).body("violations.field", contains("password"));

        assertThat(Keycloak.opens(email, GOOD_PASSWORD)).isTrue();
        renew(token, NEW_PASSWORD).then().statusCode(200);
    }

    @Test
    void theLinkOfARegistrationSetsNoNewPasswordAndTheOtherWayRound() {
        Accounts.open(email);
        forget(email).then().statusCode(202);
        String token = nextLink("NEW_PASSWORD").get("token").textValue();

        Accounts.confirm(token, NEW_PASSWORD).then().statusCode(409);

        String other = Addresses.fresh("other");
        Accounts.register("Lena", "Vogt", other, "de").then().statusCode(202);
        refused(Links.to(other).nextToken());
    }

    @Test
    void anAddressGetsFiveMailsAnHourWhoeverTypesIt() {
        Accounts.open(email);

        for (int i = 0; i < 7; i++) {
            forget(email).then().statusCode(202);
        }

        await().until(() -> rows.count("select count(*) from password_requests") == 0);
        assertThat(rows.count("select count(*) from links where email = ?", email))
                .isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void nothingTypedIsAFault(String identifier) {
        forget(identifier).then().statusCode(400).body("violations.field", contains("identifier"));
    }

    @Test
    void whatIsLongerThanAnyAddressIsAFault() {
        forget("a".repeat(255)).then().statusCode(400).body("violations.field", contains("identifier"));
    }

    private static Response forget(String identifier) {
        return given().contentType("application/json")
                .body(Map.of("identifier", identifier))
                .post("/api/identity/v1/forgotten-passwords");
    }

    private static Response renew(String token, String password) {
        return given().contentType("application/json")
                .body(Map.of("token", token, "password", password))
                .post("/api/identity/v1/new-passwords");
    }

    private static void refused(String token) {
        renew(token, NEW_PASSWORD).then().statusCode(409).body("code", equalTo("identity.confirmation.invalid"));
    }

    private JsonNode nextLink(String purpose) {
        return Events.await(
                        "identity.mail-link",
                        event -> event.state().get("email").textValue().equals(email)
                                && event.state().get("purpose").textValue().equals(purpose))
                .state();
    }

    private void learn(UUID relationship, String number, UUID personId, int version) {
        publish(relationship, number, personId, version);
        await().until(() -> rows.count(
                        "select count(*) from apprentice_numbers where training_relationship_id = ? and version = ?",
                        relationship,
                        version)
                == 1);
    }

    private static void publish(UUID relationship, String number, UUID personId, int version) {
        Map<String, Object> apprentice = new HashMap<>();
        apprentice.put("number", number);
        apprentice.put("personId", personId);
        Events.publish(
                "org.training-relationship",
                relationship,
                "org.training-relationship.apprentice-linked",
                Map.of("trainingRelationshipId", relationship, "apprentice", apprentice, "version", version));
    }
}
