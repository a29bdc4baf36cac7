package de.guildhall.identity.registration;

import static de.guildhall.identity.testing.Accounts.GOOD_PASSWORD;
import static de.guildhall.identity.testing.Accounts.confirm;
import static de.guildhall.identity.testing.Accounts.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.identity.testing.Addresses;
import de.guildhall.identity.testing.Keycloak;
import de.guildhall.identity.testing.Links;
import de.guildhall.platform.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Not tagged for a real Keycloak, which does not fail to order. */
@QuarkusTest
class ConfirmationFaultTest {

    @Inject
    Rows rows;

    private final String email = Addresses.fresh("lena.vogt");

    @AfterEach
    void keycloakRecovers() {
        Keycloak.down(false);
        Keycloak.passwordsFail(false);
    }

    @Test
    void whileKeycloakIsDownNothingIsDoneAndTheLinkStaysValid() {
        register("Lena", "Vogt", email, "de").then().statusCode(202);
        String token = Links.to(email).nextToken();

        Keycloak.down(true);
        confirm(token, GOOD_PASSWORD).then().statusCode(503).body("code", equalTo("identity.sign-in.unavailable"));

        assertThat(rows.count("select count(*) from persons where email = ?", email))
                .isZero();
        Keycloak.down(false);
        confirm(token, GOOD_PASSWORD).then().statusCode(200);
        assertThat(Keycloak.opens(email, GOOD_PASSWORD)).isTrue();
    }

    @Test
    void aUserLeftBehindWithoutAPasswordIsFoundByTheRepetition() {
        register("Lena", "Vogt", email, "de").then().statusCode(202);
        String token = Links.to(email).nextToken();

        Keycloak.passwordsFail(true);
        confirm(token, GOOD_PASSWORD).then().statusCode(503);
        assertThat(Keycloak.users(email)).hasSize(1);

        Keycloak.passwordsFail(false);
        confirm(token, GOOD_PASSWORD).then().statusCode(200);
        assertThat(Keycloak.users(email)).hasSize(1);
        assertThat(Keycloak.opens(email, GOOD_PASSWORD)).isTrue();
    }
}
