package de.guildhall.identity.keycloak;

import java.util.UUID;

/** Keycloak does not take what a person has become, however often it is told: somebody has to look. */
class KeycloakRefusesForGood extends IllegalStateException {

    KeycloakRefusesForGood(UUID personId, Throwable refusal) {
        super("Keycloak refuses the state of person " + personId, refusal);
    }
}
