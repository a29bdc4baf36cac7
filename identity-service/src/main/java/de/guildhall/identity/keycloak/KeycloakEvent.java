package de.guildhall.identity.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/**
 * An event as Keycloak stores it.
 *
 * @param time   in milliseconds since 1970
 * @param userId null if nobody has the name that was typed
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record KeycloakEvent(String id, long time, String type, String userId, String error) {

    private static final String LOGIN = "LOGIN";
    private static final String LOGIN_ERROR = "LOGIN_ERROR";
    private static final String LOCKED = "USER_DISABLED_BY_TEMPORARY_LOCKOUT";
    private static final String WRONG_PASSWORD = "invalid_user_credentials";

    static final List<String> TYPES = List.of(LOGIN, LOGIN_ERROR, LOCKED);

    SignInEvent signIn() {
        return new SignInEvent(id, kind(), userId, Instant.ofEpochMilli(time));
    }

    private SignInEvent.Kind kind() {
        if (userId == null) {
            return SignInEvent.Kind.OTHER;
        }
        return switch (type) {
            case LOGIN -> SignInEvent.Kind.SIGNED_IN;
            case LOCKED -> SignInEvent.Kind.LOCKED;
            case LOGIN_ERROR -> WRONG_PASSWORD.equals(error) ? SignInEvent.Kind.WRONG_PASSWORD : SignInEvent.Kind.OTHER;
            default -> SignInEvent.Kind.OTHER;
        };
    }
}
