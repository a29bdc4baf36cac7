package de.guildhall.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import de.guildhall.platform.testing.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemsTest {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void aFailureOfOursSaysNothingOfTheInside() {
        RestAssured.get("/probes/broken")
                .then()
                .statusCode(500)
                .contentType(PROBLEM)
                .body("code", equalTo("server.unexpected"), "traceId", notNullValue())
                .body(not(containsString("secret detail")))
                .body(not(containsString("Exception")));
    }

    @Test
    void whatAnotherServiceRefusedUsIsAFailureOfOurs() {
        RestAssured.get("/probes/refused-elsewhere")
                .then()
                .statusCode(500)
                .contentType(PROBLEM)
                .body("code", equalTo("server.unexpected"));
    }

    @Test
    void halfAJsonTextIsMalformedAndNoMoreIsSaid() {
        Person.stranger()
                .calls()
                .body("{\"name\": ")
                .post("/probes")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("code", equalTo("request.malformed"))
                .body(not(containsString("Exception")))
                .body(not(containsString("jackson")));
    }

    @Test
    void aTextThatTheDatabaseCannotKeepIsMalformed() {
        Person.stranger()
                .calls()
                .body(Map.of("name", "a\0b"))
                .post("/probes")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("code", equalTo("request.malformed"));
    }

    @Test
    void aTextThatReadsInAnotherOrderThanItWasWrittenIsMalformed() {
        for (String text : List.of("a\u202Eb", "a\u2066b", "a\u2028b", "a\uD800b", "a\u0085b")) {
            Person.stranger()
                    .calls()
                    .body("{\"name\": \"" + escaped(text) + "\"}")
                    .post("/probes")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("request.malformed"));
        }
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> c < 128 ? String.valueOf((char) c) : String.format("\\u%04x", c))
                .collect(Collectors.joining());
    }

    /** Also while the client is still sending, which a closed connection would keep from reading the answer. */
    @ParameterizedTest
    @ValueSource(ints = {1_100_000, 5_000_000})
    void aBodyOfMoreThanAMegabyteIsTooLarge(int size) throws Exception {
        String body = "{\"name\": \"" + "x".repeat(size) + "\"}";

        HttpResponse<String> answer = post(BodyPublishers.ofString(body));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains(PROBLEM);
        assertThat(answer.body()).contains("request.too-large");
    }

    @Test
    void anEmptyBodyOfUnknownLengthIsAnswered() throws Exception {
        HttpResponse<String> answer = post(BodyPublishers.ofInputStream(InputStream::nullInputStream));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> post(HttpRequest.BodyPublisher body) throws Exception {
        URI probes = URI.create("http://localhost:" + RestAssured.port + "/probes");
        HttpRequest request = HttpRequest.newBuilder(probes)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + Person.stranger().token())
                .timeout(Duration.ofSeconds(30))
                .POST(body)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void aTokenForSomebodyElseIsNoWayIn() {
        for (String audience : List.of("portal", "account")) {
            RestAssured.given()
                    .auth()
                    .oauth2(Person.stranger().tokenFor(audience))
                    .contentType("application/json")
                    .body(Map.of("name", "x"))
                    .post("/probes")
                    .then()
                    .statusCode(401)
                    .contentType(PROBLEM)
                    .header("WWW-Authenticate", "Bearer")
                    .body("code", equalTo("request.unauthenticated"));
        }
    }

    @Test
    void aDateThatNobodyMeansIsNotValid() {
        for (String day : List.of("1899-12-31", "2200-01-01", "+999999999-12-31", "0206-03-01")) {
            RestAssured.given()
                    .queryParam("day", day)
                    .queryParam("moment", "2026-03-01T00:00:00Z")
                    .get("/probes/time")
                    .then()
                    .statusCode(400)
                    .contentType(PROBLEM)
                    .body("code", equalTo("request.invalid"))
                    .body("violations.field", equalTo(List.of("day")))
                    .body("violations.code", equalTo(List.of("plausible-date")));
        }
        for (String moment : List.of("1899-12-31T23:59:59Z", "2200-01-01T00:00:00Z", Instant.MAX.toString())) {
            RestAssured.given()
                    .queryParam("moment", moment)
                    .get("/probes/time")
                    .then()
                    .statusCode(400)
                    .body("violations.field", equalTo(List.of("moment")));
        }
        for (String day : List.of("1900-01-01", "2199-12-31")) {
            RestAssured.given()
                    .queryParam("day", day)
                    .queryParam("moment", day + "T12:00:00Z")
                    .get("/probes/time")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void aFieldAtFaultIsNamedByItsPath() {
        Person.stranger()
                .calls()
                .body(Map.of("name", "x".repeat(21)))
                .post("/probes")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/request/invalid"))
                .body("violations.field", equalTo(List.of("name")))
                .body("violations.code", equalTo(List.of("size")));
    }

    @Test
    void anUnknownFieldIsTold() {
        Person.stranger()
                .calls()
                .body(Map.of("name", "x", "nmae", "y"))
                .post("/probes")
                .then()
                .statusCode(400)
                .body("code", equalTo("request.malformed"))
                .body("violations.field", equalTo(List.of("nmae")))
                .body("violations.code", equalTo(List.of("unknown")));
    }

    @Test
    void aValueThatTheDatabaseCannotHoldIsAFaultOfTheRequest() {
        Person.stranger()
                .calls()
                .body(Map.of("name", "a\u0000b"))
                .post("/probes")
                .then()
                .statusCode(400)
                .body("code", equalTo("request.malformed"));
    }

    @Test
    void unknownPathsMethodsAndFormatsAreProblemsToo() {
        RestAssured.get("/nowhere").then().statusCode(404);
        RestAssured.delete("/probes").then().statusCode(405).contentType(PROBLEM);
        Person.stranger()
                .calls()
                .contentType("text/csv")
                .body("a;b")
                .post("/probes")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }

    @Test
    void answersAreKeptByNoCache() {
        RestAssured.get("/probes/" + UUID.randomUUID()).then().header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void atTheDoorThePermissionOfTheCurrentFunctionCounts() {
        UUID organisation = UUID.randomUUID();
        Person administrator = Person.named("Verwalterin").administratorOf(organisation);

        administrator.calls().get("/probes/guarded").then().statusCode(200);
        administrator
                .actingFor(de.guildhall.platform.caller.ActingFor.SELF)
                .calls()
                .get("/probes/guarded")
                .then()
                .statusCode(403)
                .contentType(PROBLEM)
                .body("code", equalTo("request.forbidden"));
        RestAssured.get("/probes/guarded").then().statusCode(401).contentType(PROBLEM);
    }
}
