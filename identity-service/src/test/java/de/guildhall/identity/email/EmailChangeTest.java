package de.guildhall.identity.email;

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
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag(RealKeycloak.TAG)
class EmailChangeTest {

    private static final String CHANGE = "/api/identity/v1/me/email-change";

    @Inject
    Rows rows;

    private final String email = Addresses.fresh("lena.vogt");
    private final String newEmail = Addresses.fresh("lena.sommer");
    private UUID lena;

    @BeforeEach
    void lenaHasAnAccount() {
        Accounts.open(email);
        lena = Accounts.idOf(email);
    }

    @ParameterizedTest
    @ValueSource(strings = {"old-first", "new-first"})
    @Rule("ACC-1")
    void theAddressChangesWhenTheReadersOfBothAgreed(String order) {
        change(newEmail.toUpperCase(Locale.ROOT)).then().statusCode(200).body("newEmail", equalTo(newEmail));
        String old = link(email, "CONFIRM_OLD_EMAIL").get("token").textValue();
        String fresh = link(newEmail, "CONFIRM_NEW_EMAIL").get("token").textValue();
        List<String> tokens = order.equals("old-first") ? List.of(old, fresh) : List.of(fresh, old);

        confirm(tokens.getFirst()).then().statusCode(200).body("changed", equalTo(false));
        assertThat(addressOf(lena)).isEqualTo(email);
        confirm(tokens.getLast()).then().statusCode(200).body("changed", equalTo(true));

        assertThat(addressOf(lena)).isEqualTo(newEmail);
        await().until(() -> Keycloak.opens(newEmail, GOOD_PASSWORD));
        assertThat(Keycloak.opens(email, GOOD_PASSWORD)).isFalse();
        assertThat(Keycloak.users(newEmail)).hasSize(1);
        me().get(CHANGE).then().statusCode(204);
        Events.await(
                "identity.person",
                event -> event.state().get("email").textValue().equals(newEmail)
                        && event.key().equals(lena.toString()));
        var entry = Events.await(
                "audit.entry",
                event -> event.key().equals(lena.toString())
                        && event.state().get("action").textValue().equals("identity.email.change"));
        assertThat(entry.state().at("/before/email").textValue()).isEqualTo(email);
        assertThat(entry.state().at("/after/email").textValue()).isEqualTo(newEmail);
    }

    @Test
    void theOldAddressReadsToWhichOneItIsToChange() {
        change(newEmail).then().statusCode(200);

        assertThat(link(email, "CONFIRM_OLD_EMAIL").get("newEmail").textValue()).isEqualTo(newEmail);
        assertThat(link(newEmail, "CONFIRM_NEW_EMAIL").has("newEmail")).isFalse();
    }

    @Test
    void whatIsUnderWayShowsWhoAgreed() {
        me().get(CHANGE).then().statusCode(204);
        change(newEmail).then().statusCode(200);

        confirm(link(newEmail, "CONFIRM_NEW_EMAIL").get("token").textValue())
                .then()
                .statusCode(200);

        me().get(CHANGE)
                .then()
                .statusCode(200)
                .body("newEmail", equalTo(newEmail))
                .body("oldConfirmed", equalTo(false))
                .body("newConfirmed", equalTo(true));
    }

    @Test
    @Rule("ACC-1")
    void whetherTheNewAddressHasAnAccountOnlyItsReaderLearns() {
        Accounts.open(newEmail);

        Response taken = change(newEmail);
        JsonNode toHolder = link(newEmail, "EMAIL_TAKEN");
        Response free = change(Addresses.fresh("free"));

        assertThat(taken.statusCode()).isEqualTo(free.statusCode()).isEqualTo(200);
        assertThat(taken.jsonPath().getMap("$").keySet())
                .isEqualTo(free.jsonPath().getMap("$").keySet());
        assertThat(toHolder.has("token")).isFalse();
    }

    @Test
    void anAddressThatGotAnAccountMeanwhileIsNotTaken() {
        change(newEmail).then().statusCode(200);
        String old = link(email, "CONFIRM_OLD_EMAIL").get("token").textValue();
        String fresh = link(newEmail, "CONFIRM_NEW_EMAIL").get("token").textValue();
        confirm(old).then().statusCode(200);
        UUID other = Accounts.idOf(newEmail);

        confirm(fresh).then().statusCode(409).body("code", equalTo("identity.email.taken"));

        assertThat(addressOf(lena)).isEqualTo(email);
        assertThat(addressOf(other)).isEqualTo(newEmail);
    }

    @Test
    void aWithdrawnChangeNobodyCanConfirm() {
        change(newEmail).then().statusCode(200);
        me().delete(CHANGE).then().statusCode(204);

        refused(link(email, "CONFIRM_OLD_EMAIL").get("token").textValue());
        refused(link(newEmail, "CONFIRM_NEW_EMAIL").get("token").textValue());
        me().delete(CHANGE).then().statusCode(204);
    }

    @Test
    void aNewerChangeReplacesTheOlder() {
        change(newEmail).then().statusCode(200);
        Links old = Links.to(email);
        old.next();
        String older = old.nextToken();
        String newest = Addresses.fresh("lena.winter");
        change(newest).then().statusCode(200);
        String newer = old.nextToken();

        refused(older);
        refused(link(newEmail, "CONFIRM_NEW_EMAIL").get("token").textValue());
        confirm(newer).then().statusCode(200).body("changed", equalTo(false));
        confirm(link(newest, "CONFIRM_NEW_EMAIL").get("token").textValue())
                .then()
                .statusCode(200)
                .body("changed", equalTo(true));
        assertThat(addressOf(lena)).isEqualTo(newest);
    }

    @Test
    void afterHalfAnHourNothingIsUnderWay() {
        change(newEmail).then().statusCode(200);
        rows.update("update email_changes set expires_at = now() where person_id = ?", lena);

        me().get(CHANGE).then().statusCode(204);
        refused(link(email, "CONFIRM_OLD_EMAIL").get("token").textValue());
    }

    @Test
    void bothLinksFollowedAtOnceChangeTheAddress() throws Exception {
        change(newEmail).then().statusCode(200);
        String old = link(email, "CONFIRM_OLD_EMAIL").get("token").textValue();
        String fresh = link(newEmail, "CONFIRM_NEW_EMAIL").get("token").textValue();
        List<Callable<Integer>> readers =
                List.of(() -> confirm(old).statusCode(), () -> confirm(fresh).statusCode());

        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> status : people.invokeAll(readers)) {
                assertThat(status.get()).isEqualTo(200);
            }
        }

        assertThat(addressOf(lena)).isEqualTo(newEmail);
    }

    @Test
    void afterTheChangeALinkToTheOldAddressOpensNothing() {
        given().contentType("application/json")
                .body(Map.of("identifier", email))
                .post("/api/identity/v1/forgotten-passwords")
                .then()
                .statusCode(202);
        String forgotten = link(email, "NEW_PASSWORD").get("token").textValue();
        change(newEmail).then().statusCode(200);
        confirm(link(email, "CONFIRM_OLD_EMAIL").get("token").textValue());
        confirm(link(newEmail, "CONFIRM_NEW_EMAIL").get("token").textValue())
                .then()
                .body("changed", equalTo(true));

        given().contentType("application/json")
                .body(Map.of("token", forgotten, "password", "Regenbogen-Werkbank-3"))
                .post("/api/identity/v1/new-passwords")
                .then()
                .statusCode(409);
    }

    @Test
    void onesOwnAddressIsNoChange() {
        change(" " + email).then().statusCode(400);
        change(email.toUpperCase(Locale.ROOT)).then().statusCode(409).body("code", equalTo("identity.email.unchanged"));
    }

    @Test
    void whatIsNoAddressIsAFault() {
        change("lena@").then().statusCode(400).body("violations.field", contains("email"));
    }

    private Response change(String address) {
        return me().contentType("application/json")
                .body(Map.of("email", address))
                .put(CHANGE);
    }

    private static Response confirm(String token) {
        return given().contentType("application/json")
                .body(Map.of("token", token))
                .post("/api/identity/v1/email-confirmations");
    }

    private static void refused(String token) {
        confirm(token).then().statusCode(409).body("code", equalTo("identity.confirmation.invalid"));
    }

    private io.restassured.specification.RequestSpecification me() {
        return Person.known(lena, "Lena Vogt").calls();
    }

    private static JsonNode link(String address, String purpose) {
        return Events.await(
                        "identity.mail-link",
                        event -> event.state().get("email").textValue().equals(address)
                                && event.state().get("purpose").textValue().equals(purpose))
                .state();
    }

    private String addressOf(UUID personId) {
        return rows.text("select email from persons where id = ?", personId);
    }
}
