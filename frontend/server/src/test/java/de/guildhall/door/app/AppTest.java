package de.guildhall.door.app;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.guildhall.door.surroundings.BuiltApp;
import de.guildhall.door.surroundings.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AppTest {

    private static final String SCRIPT = "/assets/main-4f2a9c1b.js";

    @ConfigProperty(name = "quarkus.management.test-port")
    int operations;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/o/4711/records", "/o/4711/week/2026.47", "/registration"})
    void pagesThatOnlyTheAppKnowsGetItsFirstPage(String path) {
        given().header("Accept", "text/html,*/*;q=0.8")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "no-cache")
                .body(equalTo(BuiltApp.INDEX));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/x", "/auth/x", "/login/x", "/logout/x", "/session/x", "/robots.txt"})
    void addressesOfOthersDoNot(String path) {
        given().header("Accept", "text/html").get(path).then().statusCode(404).body(not(containsString("<html")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/ready", "/q/metrics", "/q/x"})
    void healthAndMetricsAreNotForVisitors(String path) {
        given().header("Accept", "text/html").get(path).then().statusCode(404).body(not(containsString("<html")));
    }

    @Test
    void operationsReadHealthAndMetricsAtAPortOfTheirOwn() {
        given().port(operations).get("/q/health/ready").then().statusCode(200);
        given().port(operations).get("/q/metrics").then().statusCode(200).body(containsString("jvm_"));
    }

    @Test
    void whatAPageLoadsIsFoundOrNot() {
        given().header("Accept", "*/*")
                .header("Sec-Fetch-Mode", "no-cors")
                .get("/assets/gone-1234.js")
                .then()
                .statusCode(404);
    }

    @Test
    void aFileWithItsHashInTheNameIsKeptForever() {
        given().get(SCRIPT)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/javascript"))
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .body(equalTo(BuiltApp.SCRIPT));
    }

    @Test
    void textIsSentCompressedToWhoTakesIt() {
        given().header("Accept-Encoding", "gzip, br")
                .get(SCRIPT)
                .then()
                .header("Content-Encoding", "gzip")
                .header("Vary", "Accept-Encoding")
                .body(equalTo(BuiltApp.SCRIPT));
    }

    @Test
    void textIsSentPlainToOthers() {
        given().config(RestAssured.config().decoderConfig(decoderConfig().noContentDecoders()))
                .get(SCRIPT)
                .then()
                .header("Content-Encoding", nullValue())
                .body(equalTo(BuiltApp.SCRIPT));
    }

    @Test
    void anUnchangedFileIsNotSentAgain() {
        String etag = given().get("/favicon.svg").header("ETag");

        given().header("If-None-Match", etag)
                .get("/favicon.svg")
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @Test
    void filesAreOnlyForReading() {
        given().post("/index.html").then().statusCode(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../pom.xml",
                "/assets/../../pom.xml",
                "/assets/%2e%2e/%2e%2e/pom.xml",
                "/assets/..%2f..%2fpom.xml"
            })
    void nothingOutsideTheAppIsServed(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404);
    }
}
