package de.guildhall.door.protection;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.guildhall.door.surroundings.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SecurityHeadersTest {

    @Test
    void pagesRunOnlyWhatTheAppShips() {
        given().header("Accept", "text/html")
                .get("/")
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'self'"),
                                containsString("script-src 'self';"),
                                containsString("frame-ancestors 'none'"),
                                containsString("require-trusted-types-for 'script'"),
                                not(containsString("unsafe"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/session", "/nowhere", "/api/identity/v1/me", "/api/org/v1/chambers"})
    void everyAnswerSaysWhatItMayDo(String path) {
        given().get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Permissions-Policy", containsString("geolocation=()"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @Test
    void aLetterOpensInTheViewerOfTheBrowser() {
        given().header("Authorization", "Bearer of-a-partner")
                .get("/api/org/v1/activation-codes/4711/letter")
                .then()
                .contentType("application/pdf")
                .header("Content-Security-Policy", nullValue());
    }

    @Test
    void httpsIsOnlyPromisedWhereThereIsHttps() {
        given().get("/").then().header("Strict-Transport-Security", nullValue());
    }
}
