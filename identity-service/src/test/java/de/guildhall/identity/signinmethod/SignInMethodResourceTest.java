package de.guildhall.identity.signinmethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.identity.testing.Accounts;
import de.guildhall.identity.testing.Addresses;
import de.guildhall.identity.testing.Keycloak;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInMethodResourceTest {

    private static final String METHODS = "/api/identity/v1/me/sign-in-methods";

    private final String email = Addresses.fresh("lena.vogt");
    private Person lena;

    @BeforeEach
    void lenaHasAnAccount() {
        lena = Accounts.person("Lena Vogt", email);
    }

    @Test
    void aPasswordIsNoOtherWay() {
        methodsOf(lena)
                .body("passkeys", empty())
                .body("eidLinked", equalTo(false))
                .body("eidOffered", equalTo(false))
                .body("certificateOffered", equalTo(false));
    }

    @Test
    @Rule("ACC-14")
    void aPasskeyIsShownByItsNameAndCanBeRemoved() {
        Keycloak.addPasskey(email);
        String id = methodsOf(lena)
                .body("passkeys.name", contains("Laptop"))
                .body("passkeys[0].addedAt", equalTo("2026-09-21T14:13:20Z"))
                .extract()
                .path("passkeys[0].id");

        lena.calls().delete(METHODS + "/passkeys/" + id).then().statusCode(204);

        methodsOf(lena).body("passkeys", empty());
        assertThat(Events.await("audit.entry", noted -> isOf(noted, "identity.passkey.remove")))
                .isNotNull();
    }

    @Test
    void nobodyRemovesThePasskeyOfSomebodyElse() {
        Keycloak.addPasskey(email);
        String id = methodsOf(lena).extract().path("passkeys[0].id");
        Person other = Accounts.person("Jan Vogt", Addresses.fresh("jan.vogt"));

        other.calls().delete(METHODS + "/passkeys/" + id).then().statusCode(404);
        other.calls().delete(METHODS + "/passkeys/" + UUID.randomUUID()).then().statusCode(404);
        methodsOf(lena).body("passkeys.name", contains("Laptop"));
    }

    @Test
    @Rule("ACC-14")
    void aLinkedEidIsShownAndTheLinkCanBeEnded() {
        Keycloak.linkEid(email);
        methodsOf(lena).body("eidLinked", equalTo(true));

        lena.calls().delete(METHODS + "/eid").then().statusCode(204);

        methodsOf(lena).body("eidLinked", equalTo(false));
        lena.calls().delete(METHODS + "/eid").then().statusCode(404);
        assertThat(Events.await("audit.entry", noted -> isOf(noted, "identity.eid.unlink")))
                .isNotNull();
    }

    @Test
    void withoutKeycloakNobodyIsToldAnUntruth() {
        Keycloak.down(true);
        try {
            lena.calls().get(METHODS).then().statusCode(503).body("code", equalTo("identity.sign-in.unavailable"));
        } finally {
            Keycloak.down(false);
        }
    }

    private boolean isOf(Events.Published noted, String action) {
        return noted.key().equals(lena.id().toString())
                && noted.state().get("action").textValue().equals(action);
    }

    private ValidatableResponse methodsOf(Person person) {
        return person.calls().get(METHODS).then().statusCode(200);
    }
}
