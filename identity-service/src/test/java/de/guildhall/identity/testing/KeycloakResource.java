package de.guildhall.identity.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The stand-in of Keycloak for all tests; a real one where the environment names it (see {@link RealKeycloak}). */
public class KeycloakResource implements QuarkusTestResourceLifecycleManager {

    private KeycloakStandIn standIn;

    @Override
    public Map<String, String> start() {
        if (System.getenv(RealKeycloak.URL) != null) {
            return Map.of();
        }
        standIn = new KeycloakStandIn();
        return Map.of(
                "quarkus.rest-client.keycloak.url",
                standIn.url(),
                "quarkus.oidc-client.auth-server-url",
                standIn.url() + "/realms/guildhall",
                "quarkus.oidc-client.credentials.secret",
                KeycloakStandIn.SECRET);
    }

    @Override
    public void stop() {
        if (standIn != null) {
            standIn.close();
        }
    }
}
