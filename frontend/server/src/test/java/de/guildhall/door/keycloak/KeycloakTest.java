package de.guildhall.door.keycloak;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.guildhall.door.DoorConfig;
import de.guildhall.door.surroundings.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class KeycloakTest {

    @Inject
    DoorConfig config;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth/realms/guildhall/protocol/openid-connect/certs",
                "/auth/realms/guildhall/login-actions/authenticate",
                "/auth/realms/guildhall/.well-known/openid-configuration",
                "/auth/resources/abcde/login/guildhall/css/guildhall.css"
            })
    void whatPeopleAndPartnersNeedIsOpen(String path) {
        given().get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth/admin/master/console/",
                "/auth/admin/realms/guildhall/users",
                "/auth/realms/master/protocol/openid-connect/token",
                "/auth/realms/guildhall/account",
                "/auth/realms/guildhall/clients-registrations/default",
                "/auth/resources/../admin/realms",
                "/auth/resources/%2e%2e/admin/realms",
                "/auth/resources/..%2fadmin/realms",
                "/auth/resources/..;/admin/realms",
                "/auth/resources//../admin/realms",
                "/auth/metrics",
                "/auth/health",
                "/auth/",
                "/auth"
            })
    void itsAdministrationStaysInside(String path) {
        given().urlEncodingEnabled(false)
                .header("Accept", "text/html")
                .get(path)
                .then()
                .statusCode(404)
                .body("code", equalTo("door.not-found"));
    }

    @Test
    void itsOwnCookiesPassAndThoseOfTheDoorDoNot() {
        given().header("Cookie", "KC_RESTART=a; q_session_chunk_1=secret; AUTH_SESSION_ID=b; q_auth_1=state")
                .header("X-Forwarded-Host", "evil.example")
                .get("/auth/realms/guildhall/login-actions/what-arrived")
                .then()
                .body("cookie", equalTo("KC_RESTART=a; AUTH_SESSION_ID=b"))
                .body("host", equalTo(config.portalUrl().getAuthority()));
    }

    @Test
    void itsPagesBringTheirOwnPolicy() {
        given().get("/auth/realms/guildhall/login-actions/authenticate")
                .then()
                .header("Content-Security-Policy", nullValue());
    }
}
