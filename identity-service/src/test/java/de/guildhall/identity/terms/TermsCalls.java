package de.guildhall.identity.terms;

import static io.restassured.RestAssured.given;

import de.guildhall.platform.testing.Person;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/** Requests about terms of use, as the operator, a reader and somebody who accepts make them. */
final class TermsCalls {

    static final String TERMS = "/api/identity/v1/terms-of-use";
    static final String MINE = "/api/identity/v1/me/terms-of-use";

    private static final Person OPERATOR = Person.named("Betrieb").installationOperator();

    private TermsCalls() {}

    /** @return the number of the new version */
    static int publish() {
        return publish(texts()).statusCode(201).extract().path("version");
    }

    static ValidatableResponse publish(Map<String, String> texts) {
        return OPERATOR.calls().body(texts).post(TERMS).then();
    }

    /** Such as nobody has published before. */
    static Map<String, String> texts() {
        String mark = UUID.randomUUID().toString();
        return Map.of(
                "de", "# 1. Wofür\n\nFür die Ausbildung, " + mark,
                "fr", "# 1. À quoi\n\nÀ la formation, " + mark,
                "en", "# 1. What for\n\nFor training, " + mark);
    }

    static ValidatableResponse read(Object version, String language) {
        return given().queryParam("language", language)
                .get(TERMS + "/" + version)
                .then();
    }

    static String hash(int version, String language) {
        return read(version, language).statusCode(200).extract().path("hash");
    }

    static ValidatableResponse accept(Person person, int version, String language, String hash) {
        return person.calls()
                .body(Map.of("version", version, "language", language, "hash", hash))
                .post(MINE + "/acceptances")
                .then();
    }

    static ValidatableResponse mine(Person person) {
        return person.calls().get(MINE).then();
    }
}
