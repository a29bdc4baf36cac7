package de.guildhall.identity.registration;

import static de.guildhall.identity.testing.Accounts.GOOD_PASSWORD;
import static de.guildhall.identity.testing.Accounts.confirm;
import static de.guildhall.identity.testing.Accounts.register;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.identity.testing.Accounts;
import de.guildhall.identity.testing.Addresses;
import de.guildhall.identity.testing.Keycloak;
import de.guildhall.identity.testing.Links;
import de.guildhall.identity.testing.RealKeycloak;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag(RealKeycloak.TAG)
class ConfirmationResourceTest {

    @Inject
    Rows rows;

    private final String email = Addresses.fresh("lena.vogt");

    @Test
    @Rule("ACC-1")
    void theLinkOfTheMailOpensAnAccountWithTheChosenPassword() {
        register("Lena", "Vogt", email.toUpperCase(Locale.ROOT), "fr").then().statusCode(202);

        confirm(Links.to(email).nextToken(), GOOD_PASSWORD)
                .then()
                .statusCode(200)
                .body("email", equalTo(email));

        assertThat(Keycloak.opens(email, GOOD_PASSWORD)).isTrue();
        assertThat(Keycloak.opens(email, "Another-Password-8")).isFalse();
        var users = Keycloak.users(email);
        assertThat(users).hasSize(1);
        assertThat(users.getFirst().getBoolean("emailVerified")).isTrue();
        assertThat(users.getFirst().getBoolean("enabled")).isTrue();
        assertThat(users.getFirst().getString("firstName")).isEqualTo("Lena");
        assertThat(users.getFirst().getString("attributes.locale[0]")).isEqualTo("fr");
        assertThat(users.getFirst().getString("attributes.person_id[0]"))
                .isEqualTo(Accounts.idOf(email).toString());
    }

    @Test
    void aConfirmedPersonIsToldToTheOtherServicesAndTheTrail() {
        Accounts.open(email);

        var person = Events.await(
                "identity.person",
                event -> event.state().get("email").textValue().equals(email));
        assertThat(person.type()).isEqualTo("de.guildhall.identity.person.activated.v1");
        assertThat(person.state().get("state").textValue()).isEqualTo("ACTIVE");
        var entry = Events.await("audit.entry", event -> event.key().equals(person.key()));
        assertThat(entry.state().get("action").textValue()).isEqualTo("identity.registration.confirm");
    }

    @Test
    @Rule("ACC-1")
    void aLinkWorksOnlyOnce() {
        register("Lena", "Vogt", email, "de");
        String token = Links.to(email).nextToken();
        confirm(token, GOOD_PASSWORD).then().statusCode(200);

        confirm(token, "Another-Password-8")
                .then()
                .statusCode(409)
                .body("code", equalTo("identity.confirmation.invalid"));
        assertThat(Keycloak.opens(email, GOOD_PASSWORD)).isTrue();
    }

    @Test
    void aNewerLinkMakesTheOlderOneVoid() {
        Links links = Links.to(email);
        register("Lena", "Vogt", email, "de");
        String older = links.nextToken();
        register("Lena", "Vogt", email, "de");
        String newer = links.nextToken();

        confirm(older, GOOD_PASSWORD).then().statusCode(409);
        confirm(newer, GOOD_PASSWORD).then().statusCode(200);
    }

    @Test
    void anExpiredLinkAndAnInventedOneGetTheSameAnswer() {
        register("Lena", "Vogt", email, "de");
        String token = Links.to(email).nextToken();
        rows.update("update links set expires_at = now() where email = ?", email);

        String expired = problem(token);
        String invented = problem("invented");

        assertThat(expired).isEqualTo(invented);
    }

    @Test
    void aWeakPasswordIsNamedAndLeavesTheLinkValid() {
        register("Lena", "Vogt", email, "de");
        String token = Links.to(email).nextToken();

        confirm(token, "short")
                .then()
                .statusCode(400)
                .body("code", equalTo("identity.password.too-weak"))
                .body("violations.field", contains("password"));
        confirm(token, GOOD_PASSWORD).then().statusCode(200);
    }

    @Test
    void aCommonPasswordIsRefusedHoweverLongAndHoweverSpelled() {
        register("Lena", "Vogt", email, "de");
        String token = Links.to(email).nextToken();

        confirm(token, "Passwort123456")
                .then()
                .statusCode(400)
                .body("code", equalTo("identity.password.too-weak"))
                .body("violations.field", contains("password"));
        assertThat(Keycloak.opens(email, "Passwort123456")).isFalse();
    }

    @Test
    void aPersonInvitedMeanwhileIsTheOneWhoConfirms() {
        register("Fremder", "Name", email, "de");
        String token = Links.to(email).nextToken();
        var invited = Accounts.idOf(email);

        confirm(token, GOOD_PASSWORD).then().statusCode(200);

        var user = Keycloak.users(email).getFirst();
        assertThat(user.getString("attributes.person_id[0]")).isEqualTo(invited.toString());
        assertThat(user.getString("firstName")).isEqualTo("Lena");
    }

    @Test
    void ofTwoWhoFollowOneLinkAtOnceOneSucceeds() throws Exception {
        register("Lena", "Vogt", email, "de");
        String token = Links.to(email).nextToken();
        Callable<Integer> confirmation = () -> confirm(token, GOOD_PASSWORD).statusCode();

        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Integer> answers = people.invokeAll(Collections.nCopies(4, confirmation)).stream()
                    .map(ConfirmationResourceTest::answer)
                    .sorted()
                    .toList();

            assertThat(answers).containsExactly(200, 409, 409, 409);
        }
        assertThat(Keycloak.users(email)).hasSize(1);
    }

    @RepeatedTest(5)
    void ofTwoLinksOfOneAddressFollowedAtOnceOneSetsThePassword() throws Exception {
        Links links = Links.to(email);
        register("Lena", "Vogt", email, "de");
        Map<String, String> passwords = new HashMap<>(Map.of(links.nextToken(), GOOD_PASSWORD));
        Accounts.idOf(email);
        passwords.put(links.nextToken(), "Another-Password-8");

        List<String> set = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            Map<String, Future<Integer>> answers = new HashMap<>();
            passwords.forEach((token, password) -> answers.put(
                    password, people.submit(() -> confirm(token, password).statusCode())));
            answers.forEach((password, status) -> {
                if (answer(status) == 200) {
                    set.add(password);
                } else {
                    assertThat(answer(status)).isEqualTo(409);
                }
            });
        }

        assertThat(set).hasSize(1);
        assertThat(passwords.values())
                .filteredOn(password -> Keycloak.opens(email, password))
                .isEqualTo(set);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        given().contentType("application/json")
                .body("{}")
                .post("/api/identity/v1/registration-confirmations")
                .then()
                .statusCode(400)
                .body("violations.field", contains("password", "token"));
    }

    private static String problem(String token) {
        return confirm(token, GOOD_PASSWORD)
                .then()
                .statusCode(409)
                .extract()
                .body()
                .asString()
                .replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    private static int answer(Future<Integer> status) {
        try {
            return status.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
