package de.guildhall.identity.testing;

import static io.restassured.RestAssured.given;

import de.guildhall.platform.testing.Person;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** The steps that tests of several features begin with. */
public final class Accounts {

    public static final String GOOD_PASSWORD = "Morgenstern-Laterne-7";

    private Accounts() {}

    public static Response register(String givenName, String familyName, String email, String language) {
        return given().contentType("application/json")
                .body(Map.of("givenName", givenName, "familyName", familyName, "email", email, "language", language))
                .post("/api/identity/v1/registrations");
    }

    public static Response confirm(String token, String password) {
        return given().contentType("application/json")
                .body(Map.of("token", token, "password", password))
                .post("/api/identity/v1/registration-confirmations");
    }

    /** A person who can sign in. */
    public static void open(String email) {
        register("Lena", "Vogt", email, "de").then().statusCode(202);
        confirm(Links.to(email).nextToken(), GOOD_PASSWORD).then().statusCode(200);
    }

    /** As above, and here for requests of theirs. */
    public static Person person(String name, String email) {
        open(email);
        return Person.known(idOf(email), name);
    }

    /** The id of the person with that address, as the installation's operator learns it. */
    public static UUID idOf(String email) {
        return UUID.fromString(Person.named("Betrieb")
                .installationOperator()
                .calls()
                .body(Map.of("email", email, "givenName", "Lena", "familyName", "Vogt", "language", "de"))
                .post("/api/identity/v1/accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("personId"));
    }
}
