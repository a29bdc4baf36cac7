package de.guildhall.identity.testing;

import static org.awaitility.Awaitility.await;

/** Locks an account, as somebody does who guesses. */
public final class Lock {

    private static final String WRONG_PASSWORD = "Abendstern-Laterne-8";

    private Lock() {}

    /** Guesses until not even the right password opens the account: Keycloak does not count tries that overlap. */
    public static void of(String email) {
        await().until(() -> {
            for (int i = 0; i < 5; i++) {
                Keycloak.opens(email, WRONG_PASSWORD);
            }
            return !Keycloak.opens(email, Accounts.GOOD_PASSWORD);
        });
    }

    public static void guess(String email) {
        Keycloak.opens(email, WRONG_PASSWORD);
    }
}
