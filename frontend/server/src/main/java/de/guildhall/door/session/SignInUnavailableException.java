package de.guildhall.door.session;

/** There is a session, but Keycloak cannot be asked to prolong it: not a reason to throw the person out. */
public final class SignInUnavailableException extends RuntimeException {

    SignInUnavailableException(Throwable cause) {
        super(cause);
    }
}
