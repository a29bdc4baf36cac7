package de.guildhall.identity.testing;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a test asks Keycloak, real or stand-in, and how it makes the stand-in fail. */
public final class Keycloak {

    private Keycloak() {}

    /** The users with that address, by the administration interface. */
    public static List<JsonPath> users(String email) {
        String token = given().auth()
                .preemptive()
                .basic("identity-service", config("quarkus.oidc-client.credentials.secret"))
                .formParam("grant_type", "client_credentials")
                .post(url() + "/realms/guildhall/protocol/openid-connect/token")
                .path("access_token");
        JsonPath found = given().auth()
                .oauth2(token)
                .queryParam("email", email)
                .queryParam("exact", true)
                .get(url() + "/admin/realms/guildhall/users")
                .jsonPath();
        int count = found.getList("$").size();
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(index -> new JsonPath(found.prettify()).setRootPath("[" + index + "]"))
                .toList();
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

    private static void steer(String what, boolean on) {
        given().body(Boolean.toString(on))
                .put(url() + "/stand-in/" + what)
                .then()
                .statusCode(204);
    }

    private static String url() {
        return config("quarkus.rest-client.keycloak.url");
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
