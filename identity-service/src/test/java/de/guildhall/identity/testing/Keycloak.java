package de.guildhall.identity.testing;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a test asks Keycloak, real or stand-in, and how it makes the stand-in fail. */
public final class Keycloak {

    private static final String USERS = "/admin/realms/guildhall/users";

    private Keycloak() {}

    /** The users with that address, by the administration interface. */
    public static List<JsonPath> users(String email) {
        JsonPath found = administrator()
                .queryParam("email", email)
                .queryParam("exact", true)
                .get(url() + USERS)
                .jsonPath();
        int count = found.getList("$").size();
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(index -> new JsonPath(found.prettify()).setRootPath("[" + index + "]"))
                .toList();
    }

    /** Leaves the account as a sign-in does that proved these numbers. */
    public static void noteProof(String email, Map<String, String> numbers) {
        JsonPath user = users(email).getFirst();
        Map<String, Object> changed = new HashMap<>(
                Map.of("username", email, "email", email, "emailVerified", true, "enabled", true, "firstName", "Lena"));
        changed.put("lastName", "Vogt");
        Map<String, Object> attributes = new HashMap<>(user.getMap("attributes"));
        numbers.forEach((name, number) -> attributes.put(name, List.of(number)));
        changed.put("attributes", attributes);
        administrator()
                .contentType("application/json")
                .body(changed)
                .put(url() + USERS + "/" + user.getString("id"))
                .then()
                .statusCode(204);
    }

    public static void linkEid(String email) {
        String user = users(email).getFirst().getString("id");
        administrator()
                .contentType("application/json")
                .body(Map.of("identityProvider", "eid", "userId", user, "userName", "lena"))
                .post(url() + USERS + "/" + user + "/federated-identity/eid")
                .then()
                .statusCode(204);
    }

    /** Only the stand-in has one without a browser. */
    public static void addPasskey(String email) {
        given().body(email).put(url() + "/stand-in/passkey").then().statusCode(204);
    }

    /** How many sessions the person with that address has. */
    public static int sessions(String email) {
        return administrator()
                .get(url() + USERS + "/" + users(email).getFirst().getString("id") + "/sessions")
                .jsonPath()
                .getList("$")
                .size();
    }

    private static RequestSpecification administrator() {
        String token = given().auth()
                .preemptive()
                .basic("identity-service", config("quarkus.oidc-client.credentials.secret"))
                .formParam("grant_type", "client_credentials")
                .post(url() + "/realms/guildhall/protocol/openid-connect/token")
                .path("access_token");
        return given().auth().oauth2(token);
    }

    /** Whether this password opens that account, tried as the demo loader does. */
    public static boolean opens(String email, String password) {
        int status = given().auth()
                .preemptive()
                .basic("demo-loader", RealKeycloak.demoLoaderSecret())
                .formParam("grant_type", "password")
                .formParam("username", email)
                .formParam("password", password)
                .post(url() + "/realms/guildhall/protocol/openid-connect/token")
                .statusCode();
        return status == 200;
    }

    public static void down(boolean down) {
        steer("down", down);
    }

    public static void passwordsFail(boolean fail) {
        steer("passwords-fail", fail);
    }

    /** Stores an event as Keycloak would, at a time that the test chooses. */
    public static void stores(String type, String accountId, String error, Instant at) {
        steer(
                "event",
                "{\"id\": \"%s\", \"time\": %d, \"type\": \"%s\", \"userId\": \"%s\", \"error\": \"%s\"}"
                        .formatted(UUID.randomUUID(), at.toEpochMilli(), type, accountId, error));
    }

    private static void steer(String what, boolean on) {
        steer(what, Boolean.toString(on));
    }

    private static void steer(String what, String body) {
        given().body(body).put(url() + "/stand-in/" + what).then().statusCode(204);
    }

    private static String url() {
        return config("quarkus.rest-client.keycloak.url");
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
