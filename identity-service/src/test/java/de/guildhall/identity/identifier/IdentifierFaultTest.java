package de.guildhall.identity.identifier;

import static org.hamcrest.Matchers.contains;

import de.guildhall.identity.testing.Accounts;
import de.guildhall.identity.testing.Addresses;
import de.guildhall.identity.testing.Keycloak;
import de.guildhall.platform.testing.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A Keycloak that fails on demand: the stand-in only. */
@QuarkusTest
class IdentifierFaultTest {

    private static final String IDENTIFIERS = "/api/identity/v1/me/identifiers";

    @Test
    void withoutKeycloakWhatIsStoredIsShown() {
        String email = Addresses.fresh("lena.vogt");
        Person lena = Accounts.person("Lena Vogt", email);
        Keycloak.noteProof(email, Map.of("national_number", "01052124682"));
        lena.calls().get(IDENTIFIERS).then().body("items.kind", contains("NATIONAL_NUMBER"));

        Keycloak.down(true);
        try {
            lena.calls().get(IDENTIFIERS).then().statusCode(200).body("items.kind", contains("NATIONAL_NUMBER"));
        } finally {
            Keycloak.down(false);
        }
    }
}
