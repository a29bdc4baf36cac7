package de.guildhall.door.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.guildhall.door.DoorConfig;
import de.guildhall.door.surroundings.Browser;
import de.guildhall.door.surroundings.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ApiTest {

    private static final String PROBLEM = "application/problem+json";

    @Inject
    DoorConfig config;

    @ParameterizedTest
    @ValueSource(strings = {"identity", "org", "permission", "training-record", "notification"})
    void everyServiceIsReachedAtItsUnchangedAddress(String service) {
        partner()
                .urlEncodingEnabled(false)
                .get("/api/" + service + "/v1/echo/4711?q=a%20b&limit=5")
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"")
                .body("uri", equalTo("/api/" + service + "/v1/echo/4711?q=a%20b&limit=5"));
    }

    @Test
    void clientsOfAuthZenFindTheDecisionsWhereTheyExpectThem() {
        partner()
                .header("X-Request-ID", "bfe9eb29")
                .contentType("application/json")
                .body("{}")
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/access/v1/evaluation"))
                .body("headers.x-request-id", equalTo("bfe9eb29"));
        given().contentType("application/json")
                .body("{}")
                .post("/access/v1/evaluation")
                .then()
                .statusCode(401);
        given().get("/.well-known/authzen-configuration")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/.well-known/authzen-configuration"))
                .body("headers", not(hasKey("authorization")));
    }

    @Test
    void aPartnersTokenAndHeadersPassUntouched() {
        partner()
                .header("Acting-For", "chamber:11111111-1111-4111-8111-111111111111")
                .header("If-Match", "\"3\"")
                .header("Idempotency-Key", "key-1")
                .body("{\"a\":1}")
                .contentType("application/json")
                .post("/api/org/v1/organisations")
                .then()
                .statusCode(200)
                .body("method", equalTo("POST"))
                .body("body", equalTo("{\"a\":1}"))
                .body("headers.authorization", equalTo("Bearer of-a-partner"))
                .body("headers.acting-for", startsWith("chamber:"))
                .body("headers.if-match", equalTo("\"3\""))
                .body("headers.idempotency-key", equalTo("key-1"));
    }

    @Test
    void aPartnersTokenGoesBeforeASession() {
        Browser browser = new Browser(config).signIn();

        partner()
                .header("Cookie", browser.cookieHeader())
                .header("Origin", "https://elsewhere.example")
                .post("/api/org/v1/echo")
                .then()
                .statusCode(200)
                .header("Session-Expires", nullValue())
                .header("Set-Cookie", nullValue())
                .body("headers.authorization", equalTo("Bearer of-a-partner"));
    }

    @Test
    void aSessionLendsItsTokenToTheService() {
        Browser browser = new Browser(config).signIn();

        HttpResponse<String> response = browser.send(browser.fetch("/api/org/v1/echo"));

        JsonObject headers = new JsonObject(response.body()).getJsonObject("headers");
        assertTrue(headers.getString("authorization").startsWith("Bearer ey"), headers.encode());
        assertFalse(headers.containsKey("cookie"), headers.encode());
        assertTrue(response.headers().firstValue("Session-Expires").isPresent());
    }

    @Test
    void cookiesNeitherReachNorLeaveAService() {
        partner()
                .header("Cookie", "q_session=secret; other=1")
                .get("/api/org/v1/echo")
                .then()
                .body("headers", not(hasKey("cookie")))
                .header("Set-Cookie", nullValue());
    }

    @Test
    void nobodyOutsideSaysWhereARequestComesFromOrWhoSentIt() {
        partner()
                .header("X-Forwarded-For", "10.9.8.7")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=10.9.8.7")
                .header("X-Real-IP", "10.9.8.7")
                .header("X-User-Id", "1")
                .header("X-Remote-User", "root")
                .get("/api/org/v1/echo")
                .then()
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-host", equalTo(config.portalUrl().getAuthority()))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers", not(hasKey("x-forwarded-prefix")))
                .body("headers", not(hasKey("forwarded")))
                .body("headers", not(hasKey("x-real-ip")))
                .body("headers", not(hasKey("x-user-id")))
                .body("headers", not(hasKey("x-remote-user")));
    }

    @Test
    void headersOfOneConnectionStayOnIt() {
        partner()
                .header("Connection", "keep-alive, X-Only-Here")
                .header("X-Only-Here", "1")
                .header("TE", "trailers")
                .get("/api/org/v1/echo")
                .then()
                .header("Server", nullValue())
                .body("headers", not(hasKey("x-only-here")))
                .body("headers", not(hasKey("te")));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/identity/v1/registrations",
        "POST, /api/identity/v1/registration-confirmations",
        "POST, /api/identity/v1/forgotten-passwords",
        "POST, /api/identity/v1/new-passwords",
        "POST, /api/identity/v1/email-confirmations",
        "GET, /api/identity/v1/terms-of-use",
        "GET, /api/identity/v1/terms-of-use/newest",
        "GET, /api/identity/v1/terms-of-use/3",
        "GET, /api/identity/v1/terms-of-use/3/document",
        "GET, /api/org/v1/chambers",
        "GET, /api/org/v1/chambers/6f1d2c5e-0000-4000-8000-000000000001",
        "POST, /api/org/v1/activation-revocations",
        "POST, /api/org/v1/lost-codes"
    })
    void whatNeedsNoAccountNeedsNoSession(String method, String path) {
        given().request(method, path).then().statusCode(200).body("headers", not(hasKey("authorization")));
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.2, X-Nothing, none", "127.0.0.4, Authorization, Bearer anything"})
    void oneNetworkCannotSendWithoutEndToWhatNeedsNoSession(String network, String header, String value)
            throws Exception {
        int most = config.strangers().requests();
        HttpRequest request = HttpRequest.newBuilder(registration(), (name, known) -> true)
                .header(header, value)
                .build();
        int sent = 0;
        HttpResponse<String> answer;
        try (HttpClient somebody = from(network)) {
            do {
                answer = somebody.send(request, BodyHandlers.ofString());
            } while (answer.statusCode() == 200 && ++sent < 2 * most);
        }

        assertEquals(429, answer.statusCode());
        assertTrue(sent >= most, "only " + sent);
        assertEquals("5", answer.headers().firstValue("Retry-After").orElseThrow());
        assertEquals("door.too-many-requests", new JsonObject(answer.body()).getString("code"));
        try (HttpClient elsewhere = from("127.0.0.3")) {
            assertEquals(
                    200, elsewhere.send(registration(), BodyHandlers.ofString()).statusCode());
        }
    }

    private static HttpClient from(String address) throws UnknownHostException {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByName(address))
                .build();
    }

    private static HttpRequest registration() {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + "/api/identity/v1/registrations"))
                .POST(BodyPublishers.noBody())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/identity/v1/registrations",
        "POST, /api/org/v1/chambers",
        "GET, /api/org/v1/chambers/4711",
        "PUT, /api/org/v1/chambers/6f1d2c5e-0000-4000-8000-000000000001",
        "GET, /api/org/v1/chambers/6f1d2c5e-0000-4000-8000-000000000001/x",
        "GET, /api/org/v1/activation-revocations",
        "GET, /api/org/v1/lost-codes",
        "GET, /api/org/v1/chambers/../organisations",
        "POST, /api/identity/v1/terms-of-use",
        "GET, /api/identity/v1/terms-of-use/3/acceptances",
        "GET, /api/identity/v1/me/terms-of-use",
        "GET, /api/identity/v1/me"
    })
    void everythingElseNeedsOne(String method, String path) {
        given().urlEncodingEnabled(false)
                .request(method, path)
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("door.token.missing"));
    }

    @Test
    void scriptsWithoutSessionGet499() {
        given().header("X-Requested-With", "JavaScript")
                .get("/api/identity/v1/me")
                .then()
                .statusCode(499)
                .contentType(PROBLEM)
                .header("WWW-Authenticate", "OIDC");
    }

    @Test
    void aDocumentOpenedWithoutSessionIsShownAfterSigningIn() {
        HttpResponse<String> document = new Browser(config).open("/api/org/v1/activation-codes/4711/letter?copy=1");

        assertEquals("%PDF-1.7", document.body());
        assertEquals("copy=1", document.uri().getQuery());
    }

    @Test
    void aPasswordInPlaceOfATokenIsNoWayIn() {
        given().auth()
                .preemptive()
                .basic("admin", "admin")
                .get("/api/identity/v1/me")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void anotherSiteCannotActWithASession(String header, String value) {
        Browser browser = new Browser(config).signIn();

        HttpResponse<String> response = browser.send(post(browser).header(header, value));

        assertEquals(403, response.statusCode());
        assertEquals("door.request.cross-site", new JsonObject(response.body()).getString("code"));
    }

    @Test
    void aFormCannotActWithASession() {
        Browser browser = new Browser(config).signIn();

        HttpResponse<String> response =
                browser.send(browser.request("/api/org/v1/activations").POST(BodyPublishers.ofString("{}")));

        assertEquals(403, response.statusCode());
        assertEquals("door.request.header-missing", new JsonObject(response.body()).getString("code"));
    }

    @Test
    void thePortalsOwnPagesActWithASession() {
        Browser browser = new Browser(config).signIn();

        HttpResponse<String> response =
                browser.send(post(browser).header("Origin", config.origin()).header("Sec-Fetch-Site", "same-origin"));

        assertEquals(200, response.statusCode());
        assertEquals("{\"code\":\"A\"}", new JsonObject(response.body()).getString("body"));
    }

    @Test
    void aServiceThatIsAwayIsToldAsSuch() {
        partner()
                .get("/api/exam/v1/exam-dates")
                .then()
                .statusCode(503)
                .contentType(PROBLEM)
                .header("Retry-After", "5")
                .body("code", equalTo("door.service.unavailable"))
                .body("type", equalTo("/problems/door/service/unavailable"))
                .body("status", equalTo(503));
    }

    @ParameterizedTest
    @CsvSource({"'fr-LU,fr;q=0.9,en;q=0.5', fr", "en, en", "'de-DE,de;q=0.9', de", "pl, de", "***, de"})
    void aPersonReadsOfAnOutageInTheirLanguage(String accepted, String language) {
        given().header("Cookie", new Browser(config).signIn().cookieHeader())
                .header("Accept", "text/html")
                .header("Accept-Language", accepted)
                .get("/api/exam/v1/exam-dates/4711/notice")
                .then()
                .statusCode(503)
                .contentType("text/html;charset=UTF-8")
                .body("html.@lang", equalTo(language));
    }

    @Test
    void aServiceThatStaysSilentIsGivenUp() {
        partner()
                .get("/api/org/v1/silent")
                .then()
                .statusCode(504)
                .contentType(PROBLEM)
                .time(lessThan(10_000L))
                .body("code", equalTo("door.service.timeout"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/unknown/v1/things", "/api/", "/api", "/api/org"})
    void unknownServicesAreNotFound(String path) {
        partner().header("Accept", "text/html").get(path).then().statusCode(404).contentType(PROBLEM);
    }

    @Test
    void detoursInAnAddressDoNotReachAService() {
        partner()
                .urlEncodingEnabled(false)
                .get("/api/org/v1/%2e%2e/%2e%2e/identity/v1/echo")
                .then()
                .body("uri", equalTo("/api/identity/v1/echo"));
    }

    @Test
    void anAnswerWithoutContentStaysOne() {
        partner().delete("/api/org/v1/nothing").then().statusCode(204);
    }

    @Test
    void personalDataStaysOutOfCaches() {
        partner().get("/api/org/v1/echo").then().header("Cache-Control", "no-store");
    }

    private static RequestSpecification partner() {
        return given().header("Authorization", "Bearer of-a-partner");
    }

    private static HttpRequest.Builder post(Browser browser) {
        return browser.fetch("/api/org/v1/activations").POST(BodyPublishers.ofString("{\"code\":\"A\"}"));
    }
}
