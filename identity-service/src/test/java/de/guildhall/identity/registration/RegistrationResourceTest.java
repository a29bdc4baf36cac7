package de.guildhall.identity.registration;

import static de.guildhall.identity.testing.Accounts.register;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import de.guildhall.identity.testing.Accounts;
import de.guildhall.identity.testing.Addresses;
import de.guildhall.identity.testing.Links;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RegistrationResourceTest {

    @Inject
    Rows rows;

    @Test
    @Rule("ACC-1")
    void aNewAddressGetsALinkValidForADay() {
        String email = Addresses.fresh("lena.vogt");

        register("Lena", "Vogt", email, "fr").then().statusCode(202).body(emptyString());

        JsonNode link = Links.to(email).next();
        assertThat(link.get("purpose").textValue()).isEqualTo("CONFIRM_REGISTRATION");
        assertThat(link.get("language").textValue()).isEqualTo("fr");
        assertThat(link.get("token").textValue()).hasSize(43);
        assertThat(Instant.parse(link.get("expiresAt").textValue()))
                .isBetween(
                        Instant.now().plus(Duration.ofHours(23)), Instant.now().plus(Duration.ofHours(24)));
    }

    @Test
    @Rule("ACC-1")
    void aKnownAddressGetsTheSameAnswerAndAMailWithoutAnySecret() {
        String email = Addresses.fresh("lena.vogt");
        Accounts.open(email);
        Response unknown = register("Lena", "Vogt", Addresses.fresh("nobody"), "de");

        Response known = register("Mallory", "Fremd", email.toUpperCase(Locale.ROOT), "en");

        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(202);
        assertThat(known.body().asString()).isEqualTo(unknown.body().asString());
        assertThat(withoutDate(known)).isEqualTo(withoutDate(unknown));
        Links links = Links.to(email);
        links.next();
        JsonNode mail = links.next();
        assertThat(mail.get("purpose").textValue()).isEqualTo("ALREADY_REGISTERED");
        assertThat(mail.has("token")).isFalse();
        assertThat(mail.get("givenName").textValue()).isEqualTo("Lena");
        assertThat(mail.get("language").textValue()).isEqualTo("de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"l\u0435na.vogt", "lena.vogt+2026"})
    @Rule("ACC-1")
    void whoseAddressOnlyLooksLikeAKnownOneIsSomebodyElse(String lookalike) {
        String email = Addresses.fresh("lena.vogt");
        String other = email.replace("lena.vogt", lookalike);
        Accounts.open(email);
        Links known = Links.to(email);
        known.next();

        register("Mallory", "Fremd", other, "en").then().statusCode(202);

        assertThat(Links.to(other).next().get("purpose").textValue()).isEqualTo("CONFIRM_REGISTRATION");
        assertThat(rows.count("select count(*) from links where email = ?", email))
                .isEqualTo(1);
    }

    @Test
    void aRegistrationAloneMakesNoPerson() {
        String email = Addresses.fresh("lena.vogt");

        register("Lena", "Vogt", email, "de").then().statusCode(202);

        assertThat(rows.count("select count(*) from persons where email = ?", email))
                .isZero();
    }

    @Test
    @Rule("ACC-1")
    void anAddressGetsFiveMailsAnHourAndNobodyIsTold() {
        String email = Addresses.fresh("victim");

        for (int i = 0; i < 7; i++) {
            register("Lena", "Vogt", email, "de").then().statusCode(202).body(emptyString());
        }

        assertThat(rows.count("select count(*) from links where email = ?", email))
                .isEqualTo(5);
    }

    @Test
    void afterAnHourTheAddressGetsMailsAgain() {
        String email = Addresses.fresh("victim");
        for (int i = 0; i < 5; i++) {
            register("Lena", "Vogt", email, "de").then().statusCode(202);
        }
        rows.update("update links set created_at = created_at - interval '1 hour' where email = ?", email);

        register("Lena", "Vogt", email, "de").then().statusCode(202);

        assertThat(rows.count("select count(*) from links where email = ?", email))
                .isEqualTo(6);
    }

    @Test
    void registrationsOfOneAddressAtOnceKeepTheLimitAndLeaveOneValidLink() throws Exception {
        String email = Addresses.fresh("busy");
        Callable<Integer> registration =
                () -> register("Lena", "Vogt", email, "de").statusCode();

        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> status : people.invokeAll(java.util.Collections.nCopies(12, registration))) {
                assertThat(status.get()).isEqualTo(202);
            }
        }

        assertThat(rows.count("select count(*) from links where email = ?", email))
                .isEqualTo(5);
        assertThat(rows.count("select count(*) from links where email = ? and voided_at is null", email))
                .isEqualTo(1);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        given().contentType("application/json")
                .body("{\"email\": \"not-an-address\", \"givenName\": \"http://evil.com\", \"language\": \"xx\"}")
                .post("/api/identity/v1/registrations")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("request.invalid"))
                .body("violations.field", contains("email", "familyName", "givenName", "language"));
    }

    /** The first four are addresses to the standard, but not to us. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a b\"@example.org",
                "a\u200bb@example.org",
                "a@b@example.org",
                "\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344"
                        + "\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344@example.org",
                "",
                "lena@",
                "lena vogt@example.org"
            })
    void anAddressThatNobodyCanReceiveMailAtIsRefused(String email) {
        register("Lena", "Vogt", email, "de").then().statusCode(400).body("violations.field", hasItem("email"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "null", "{\"unknown\": 1}"})
    void whatIsNoRegistrationIsRefused(String body) {
        given().contentType("application/json")
                .body(body)
                .post("/api/identity/v1/registrations")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void aRequestOfOverAMegabyteIsRefused() {
        given().contentType("application/json")
                .body("{\"givenName\": \"" + "a".repeat(1_100_000) + "\"}")
                .post("/api/identity/v1/registrations")
                .then()
                .statusCode(413);
    }

    @Test
    void aFormInsteadOfJsonIsRefused() {
        given().contentType("application/x-www-form-urlencoded")
                .body("givenName=Lena")
                .post("/api/identity/v1/registrations")
                .then()
                .statusCode(415);
    }

    private static List<String> withoutDate(Response response) {
        return response.headers().asList().stream()
                .filter(header -> !header.getName().equalsIgnoreCase("Date"))
                .map(Object::toString)
                .toList();
    }
}
