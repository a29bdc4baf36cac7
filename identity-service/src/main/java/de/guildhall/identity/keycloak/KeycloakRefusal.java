package de.guildhall.identity.keycloak;

/** Keycloak answered, but did not do it. */
class KeycloakRefusal extends RuntimeException {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    /** What every text key of Keycloak's password policy begins with; the key is the value of {@code error}. */
    private static final String POLICY_ERROR = "\"invalidPassword";

    private final int status;
    private final boolean policyError;

    KeycloakRefusal(int status, String answer) {
        super("Keycloak answered " + status);
        this.status = status;
        this.policyError = answer.contains(POLICY_ERROR);
    }

    boolean notFound() {
        return status == NOT_FOUND;
    }

    boolean userExists() {
        return status == CONFLICT;
    }

    /** What was sent is refused, now and later. */
    boolean invalid() {
        return status == BAD_REQUEST;
    }

    boolean passwordTooWeak() {
        return status == BAD_REQUEST && policyError;
    }
}
