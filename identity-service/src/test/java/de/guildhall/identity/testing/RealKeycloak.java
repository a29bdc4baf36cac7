package de.guildhall.identity.testing;

/**
 * With these variables in the environment the tests use a running Keycloak with the realm of {@code deploy/keycloak};
 * tests that need it to fail are left out then.
 */
public final class RealKeycloak {

    public static final String URL = "GUILDHALL_KEYCLOAK_URL";

    private RealKeycloak() {}
}
