package de.guildhall.identity.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The stand-in of Keycloak for all tests; a real one where the environment names it (see {@link RealKeycloak}). */
public class KeycloakResource implements QuarkusTestResourceLifecycleManager {

    private static final String TICK = "guildhall.identity.sign-in-tick";
    private static final String OFTEN = "1S";

    /** The stand-in fails when a test says so, and not because other modules' tests need the processors. */
    private static final String PATIENCE_MILLIS = "30000";

    private KeycloakStandIn standIn;

    @Override
    public Map<String, String> start() {
        if (System.getenv(RealKeycloak.URL) != null) {
            return Map.of(TICK, OFTEN);
        }
        standIn = new KeycloakStandIn();
        return Map.of(
                "quarkus.rest-client.keycloak.url",
                standIn.url(),
                "quarkus.oidc-client.auth-server-url",
                standIn.url() + "/realms/guildhall",
                "quarkus.oidc-client.credentials.secret",
                KeycloakStandIn.SECRET,
                "quarkus.rest-client.keycloak.connect-timeout",
                PATIENCE_MILLIS,
                "quarkus.rest-client.keycloak.read-timeout",
                PATIENCE_MILLIS,
                "guildhall.identity.keycloak-patience",
                "30S",
                TICK,
                OFTEN);
    }

    @Override
    public void stop() {
        if (standIn != null) {
            standIn.close();
        }
    }
}
