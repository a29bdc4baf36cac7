package de.guildhall.identity.keycloak;

import java.time.Instant;

/** What happened at the sign-in, by Keycloak's account. */
public record SignInEvent(String id, Kind kind, String accountId, Instant at) {

    public enum Kind {
        SIGNED_IN,
        WRONG_PASSWORD,
        LOCKED,
        /** Tells nothing about one of our accounts: a name that nobody has, a try during a lock. */
        OTHER
    }
}
