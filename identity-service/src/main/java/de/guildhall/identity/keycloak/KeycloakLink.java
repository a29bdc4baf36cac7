package de.guildhall.identity.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** An account elsewhere that opens this one. */
@JsonIgnoreProperties(ignoreUnknown = true)
record KeycloakLink(String identityProvider) {

    /** The alias in the realm file. */
    static final String EID = "eid";

    boolean isEid() {
        return EID.equals(identityProvider);
    }
}
