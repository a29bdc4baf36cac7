package de.guildhall.door.keycloak;

import java.util.regex.Pattern;

/**
 * What of Keycloak people and partners need. Its administration, the accounts of its administrators (realm master),
 * registration of clients, health and figures stay inside.
 */
final class KeycloakPaths {

    private static final Pattern OPEN = Pattern.compile("/auth/(resources|realms/guildhall/"
            + "(protocol/openid-connect|login-actions|broker|\\.well-known))/[A-Za-z0-9._~@:+=,/-]*");

    private KeycloakPaths() {}

    static boolean contain(String normalizedPath) {
        return OPEN.matcher(normalizedPath).matches();
    }
}
