package de.guildhall.identity.keycloak;

import java.util.List;

/** How an account can be opened besides its password. */
public record SignInMethods(List<Passkey> passkeys, boolean eid) {

    private static final SignInMethods NONE = new SignInMethods(List.of(), false);

    static SignInMethods none() {
        return NONE;
    }

    static SignInMethods of(List<KeycloakCredential> credentials, List<KeycloakLink> links) {
        return new SignInMethods(
                credentials.stream()
                        .filter(KeycloakCredential::isPasskey)
                        .map(KeycloakCredential::toPasskey)
                        .toList(),
                links.stream().anyMatch(KeycloakLink::isEid));
    }
}
