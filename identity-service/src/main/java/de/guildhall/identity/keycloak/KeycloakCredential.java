package de.guildhall.identity.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;

/** A way to sign in that Keycloak keeps itself. */
@JsonIgnoreProperties(ignoreUnknown = true)
record KeycloakCredential(String id, String type, String userLabel, long createdDate) {

    private static final String PASSKEY = "webauthn-passwordless";

    boolean isPasskey() {
        return PASSKEY.equals(type);
    }

    Passkey toPasskey() {
        return new Passkey(id, userLabel, Instant.ofEpochMilli(createdDate));
    }
}
