package de.guildhall.identity.keycloak;

import static de.guildhall.identity.testing.Accounts.GOOD_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.guildhall.identity.testing.Accounts;
import de.guildhall.identity.testing.Addresses;
import de.guildhall.identity.testing.Keycloak;
import de.guildhall.identity.testing.Links;
import de.guildhall.identity.testing.RealKeycloak;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What changes of persons reaches Keycloak, and nobody can hold up what others need to reach it. */
@QuarkusTest
@Tag(RealKeycloak.TAG)
class PersonConsumerTest {

    private final String email = Addresses.fresh("lena.vogt");
    private UUID lena;

    @BeforeEach
    void lenaHasAnAccount() {
        Accounts.open(email);
        lena = Accounts.idOf(email);
        assertThat(Keycloak.opens(email, GOOD_PASSWORD)).isTrue();
    }

    /** A password that was too weak leaves a user of Keycloak's who is nobody's. */
    @Test
    @Rule("ACC-1")
    void anAddressAtWhichARegistrationBrokeOffIsFree() {
        String another = Addresses.fresh("lena.sommer");
        Accounts.register("Lena", "Sommer", another, "de").then().statusCode(202);
        Accounts.confirm(Links.to(another).nextToken(), "short").then().statusCode(400);
        assertThat(Keycloak.users(another)).hasSize(1);

        tell(another, "ACTIVE");

        await().until(() -> Keycloak.opens(another, GOOD_PASSWORD));
        assertThat(Keycloak.users(another))
                .singleElement()
                .satisfies(user ->
                        assertThat(user.getString("attributes.person_id[0]")).isEqualTo(lena.toString()));
    }

    @Test
    @Rule("USR-10")
    void whoMayNotSignInIsOutThoughKeycloakRefusesTheRestAndWhatComesAfterIsApplied() {
        tell("no address", "DEACTIVATED");

        await().until(() -> !Keycloak.opens(email, GOOD_PASSWORD));

        tell(email, "ACTIVE");

        await().until(() -> Keycloak.opens(email, GOOD_PASSWORD));
    }

    private void tell(String address, String state) {
        Events.publish(
                "identity.person",
                lena,
                "identity.person.changed",
                Map.of(
                        "personId",
                        lena.toString(),
                        "email",
                        address,
                        "givenName",
                        "Lena",
                        "familyName",
                        "Vogt",
                        "language",
                        "de",
                        "state",
                        state,
                        "version",
                        9));
    }
}
