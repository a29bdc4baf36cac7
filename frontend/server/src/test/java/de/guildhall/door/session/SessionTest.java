package de.guildhall.door.session;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.guildhall.door.DoorConfig;
import de.guildhall.door.surroundings.Browser;
import de.guildhall.door.surroundings.SignInServer;
import de.guildhall.door.surroundings.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SessionTest {

    /** Seconds; less than the door's time to renew a token (refresh-token-time-skew). */
    private static final long NEARLY_RUN_OUT = 10;

    private static final Duration SHORT = Duration.ofSeconds(3);

    @Inject
    DoorConfig config;

    @Surroundings.Inject
    SignInServer keycloak;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        keycloak.setTokenLife(SignInServer.USUAL_TOKEN_LIFE);
        browser = new Browser(config);
    }

    @Test
    void signingInLeadsBackToTheWantedPlace() {
        HttpResponse<String> page = browser.open("/login?to=/o/4711/records%3Fweek%3D2026-W47");

        assertEquals(200, page.statusCode());
        assertEquals(URI.create(config.origin() + "/o/4711/records?week=2026-W47"), page.uri());
    }

    @Test
    void theSessionTellsWhoIsSignedInAndHowLong() {
        browser.signIn();

        HttpResponse<String> response = browser.send(browser.fetch("/session"));

        JsonObject session = new JsonObject(response.body());
        assertEquals("Petra Sonnenfeld", session.getString("name"));
        assertEquals("petra@example.org", session.getString("email"));
        assertEquals("fr", session.getString("language"));
        assertTrue(Instant.parse(session.getString("expiresAt"))
                .isAfter(Instant.now().plus(Duration.ofMinutes(25))));
        assertEquals("no-store", response.headers().firstValue("Cache-Control").orElseThrow());
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndOtherSites() {
        HttpResponse<String> response =
                browser.send(browser.request("/login?to=/").header("Accept", "text/html"));
        HttpResponse<String> authorized = browser.send(browser.request(location(response)));
        HttpResponse<String> returned = browser.send(browser.request(location(authorized)));

        List<String> cookies = returned.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("q_session"))
                .toList();
        assertFalse(cookies.isEmpty());
        cookies.forEach(cookie -> assertAll(
                () -> assertTrue(cookie.contains("HTTPOnly"), cookie),
                () -> assertTrue(cookie.contains("Secure"), cookie),
                () -> assertTrue(cookie.contains("SameSite=Lax"), cookie)));
    }

    @Test
    void languageAndAddressTravelOnToTheSignInPage() {
        String address =
                location(browser.send(browser.request("/login?to=/&ui_locales=fr&login_hint=petra%40example.org")
                        .header("Accept", "text/html")));

        assertTrue(address.startsWith(config.origin() + "/auth/realms/guildhall/"), address);
        assertTrue(address.contains("ui_locales=fr"), address);
        assertTrue(address.contains("login_hint=petra%40example.org"), address);
    }

    @Test
    void whoHasACertificateIsSentToTheAddressThatAsksForIt() {
        String usual =
                location(browser.send(browser.request("/login?to=/o/4711").header("Accept", "text/html")));
        String address = location(browser.send(
                browser.request("/login?to=/o/4711&with=certificate").header("Accept", "text/html")));

        assertTrue(usual.startsWith(config.origin() + "/auth/realms/guildhall/"), usual);
        assertTrue(address.startsWith(Surroundings.CERTIFICATE_URL + "/auth/realms/guildhall/"), address);
        assertTrue(address.contains("redirect_uri=" + URLEncoder.encode(config.origin(), UTF_8)), address);
    }

    @Test
    void whoIsSignedInComesToKeycloaksPagesOnceMoreAndBack() {
        browser.signIn();

        HttpResponse<String> step = browser.send(browser.request("/login/again?kc_action=idp_link:eid&to=/profile")
                .header("Accept", "text/html"));
        String keycloaks = location(browser.send(browser.request(location(step)).header("Accept", "text/html")));

        assertTrue(keycloaks.startsWith(config.origin() + "/auth/realms/guildhall/"), keycloaks);
        assertTrue(keycloaks.contains("kc_action=idp_link"), keycloaks);
        assertEquals(
                URI.create(config.origin() + "/profile"),
                browser.open(keycloaks).uri());
        assertEquals(200, browser.send(browser.fetch("/session")).statusCode());
    }

    @Test
    void anotherSiteCannotTakeAVisitorsSessionAway() {
        browser.signIn();

        HttpResponse<String> response =
                browser.send(browser.request("/login/again").header("Sec-Fetch-Site", "cross-site"));

        assertEquals(403, response.statusCode());
        assertEquals(200, browser.send(browser.fetch("/session")).statusCode());
    }

    @Test
    void theHostHeaderOfTheCallerDecidesNoAddress() {
        given().redirects()
                .follow(false)
                .header("Host", "evil.example")
                .get("/login?to=/")
                .then()
                .statusCode(302)
                .header("Location", not(containsString("evil")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "/%5Cevil.example", "https://evil.example/", "/%09/evil.example"})
    void signingInLeadsNowhereElse(String to) {
        assertEquals(
                URI.create(config.origin() + "/"),
                browser.open("/login?to=" + to).uri());
    }

    @Test
    void withoutSessionScriptsGet499() {
        HttpResponse<String> response = browser.send(browser.fetch("/session"));

        assertEquals(499, response.statusCode());
        assertEquals("OIDC", response.headers().firstValue("WWW-Authenticate").orElseThrow());
        assertEquals("door.session.missing", new JsonObject(response.body()).getString("code"));
    }

    @Test
    void aForgedCookieIsNoSession() {
        browser.cookies().put("q_session", "forged");

        assertEquals(499, browser.send(browser.fetch("/session")).statusCode());
    }

    @Test
    void signingOutEndsTheSessionHereAndInKeycloak() {
        browser.signIn();

        HttpResponse<String> page = browser.open("/logout");

        assertEquals(URI.create(config.origin() + "/"), page.uri());
        assertEquals(499, browser.send(browser.fetch("/session")).statusCode());
        assertEquals("", browser.cookieHeader());
    }

    @Test
    void aCopiedCookieEndsWithTheSessionThatWasSignedOut() {
        browser.signIn();
        Browser copy = new Browser(config);
        copy.cookies().putAll(browser.cookies());

        browser.open("/logout");

        assertEquals(499, copy.send(copy.fetch("/session")).statusCode());
        assertEquals(499, copy.send(copy.fetch("/api/org/v1/echo")).statusCode());
    }

    @Test
    void aCopiedCookieEndsWithTheSessionThatKeycloakEnded() {
        browser.signIn();
        Browser copy = new Browser(config);
        copy.cookies().putAll(browser.cookies());
        tellEnd(keycloak, browser);

        assertEquals(499, browser.send(browser.fetch("/session")).statusCode());
        assertEquals(499, copy.send(copy.fetch("/session")).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, Sec-Fetch-Site, cross-site",
        "GET, Sec-Fetch-Site, same-site",
        "GET, Origin, https://evil.example",
        "POST, Origin, https://evil.example",
        "POST, Origin, null"
    })
    void anotherSiteCannotSignAVisitorOut(String method, String header, String value) {
        browser.signIn();

        HttpResponse<String> response = browser.send(browser.request("/logout")
                .method(method, BodyPublishers.noBody())
                .header(header, value));

        assertEquals(403, response.statusCode());
        assertEquals("door.request.cross-site", new JsonObject(response.body()).getString("code"));
        assertEquals(200, browser.send(browser.fetch("/session")).statusCode());
    }

    @Test
    void nobodySignsInOnlyToSignOut() {
        assertEquals(URI.create(config.origin() + "/"), browser.open("/logout").uri());
    }

    @ParameterizedTest
    @ValueSource(longs = {300, NEARLY_RUN_OUT})
    void aSessionThatKeycloakEndsIsOverAtOnceAndOnlyThatOne(long tokenLife) {
        keycloak.setTokenLife(Duration.ofSeconds(tokenLife));
        browser.signIn();
        Browser other = new Browser(config).signIn();

        assertEquals(200, tellEnd(keycloak, browser).statusCode());

        assertEquals(499, browser.send(browser.fetch("/session")).statusCode());
        assertEquals(200, other.send(other.fetch("/session")).statusCode());
    }

    @Test
    void afterKeycloakEndedASessionSigningInBeginsAnew() {
        keycloak.setTokenLife(Duration.ofSeconds(NEARLY_RUN_OUT));
        browser.signIn();
        String first = sessionId(browser);
        tellEnd(keycloak, browser);

        assertEquals(
                URI.create(config.origin() + "/o/4711"),
                browser.open("/login?to=/o/4711").uri());
        assertNotEquals(first, sessionId(browser));
    }

    @Test
    void aLogoutTokenOfSomebodyElseEndsNothing() {
        browser.signIn();

        assertEquals(400, tellEnd(new SignInServer(config.origin()), browser).statusCode());

        assertEquals(200, browser.send(browser.fetch("/session")).statusCode());
    }

    @Test
    void aSessionIsProlongedOnTheWayWithoutANewSignIn() {
        keycloak.setTokenLife(SHORT);
        browser.signIn();
        String first = tokenSentOn(browser);

        await().untilAsserted(() -> assertNotEquals(first, tokenSentOn(browser)));
    }

    @Test
    void aSessionThatKeycloakEndedQuietlyEndsWithItsToken() {
        keycloak.setTokenLife(SHORT);
        browser.signIn();

        keycloak.end(sessionId(browser));

        await().untilAsserted(() ->
                assertEquals(499, browser.send(browser.fetch("/session")).statusCode()));
    }

    @Test
    void whileKeycloakIsAwayNobodyIsThrownOut() {
        keycloak.setTokenLife(SHORT);
        browser.signIn();

        keycloak.goAway();
        try {
            await().untilAsserted(() -> {
                HttpResponse<String> response = browser.send(browser.fetch("/session"));
                assertEquals(503, response.statusCode());
                assertEquals("door.sign-in.unavailable", new JsonObject(response.body()).getString("code"));
            });
            assertEquals(
                    200, browser.send(browser.fetch("/api/org/v1/chambers")).statusCode());
        } finally {
            keycloak.comeBack();
        }

        assertEquals(200, browser.send(browser.fetch("/session")).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login/callback?state=old&code=used",
                "/login/callback",
                "/login?to=/x&login_hint=refused%40example.org"
            })
    void aSignInThatFailsEndsOnTheHomePage(String address) {
        browser.cookies().put("q_auth_other", "left-over");

        HttpResponse<String> page = browser.open(address);

        assertEquals(URI.create(config.origin() + "/"), page.uri());
        assertEquals(200, page.statusCode());
    }

    private HttpResponse<String> tellEnd(SignInServer by, Browser of) {
        return new Browser(config)
                .send(of.request("/login/back-channel-logout")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("logout_token=" + by.logoutToken(sessionId(of)))));
    }

    /** The access token that the door sends on names the session, as Keycloak's tokens do. */
    private static String sessionId(Browser of) {
        return SignInServer.sessionOf(tokenSentOn(of));
    }

    private static String tokenSentOn(Browser of) {
        JsonObject echo = new JsonObject(of.send(of.fetch("/api/org/v1/echo")).body());
        return echo.getJsonObject("headers").getString("authorization");
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }
}
