package de.guildhall.identity.testing;

/**
 * With these variables in the environment the tests use a running Keycloak with the realm of {@code deploy/keycloak}; run
 * those of the group {@link #TAG} then.
 */
public final class RealKeycloak {

    public static final String URL = "GUILDHALL_KEYCLOAK_URL";

    /** Of tests that a real one shall pass, too. */
    public static final String TAG = "keycloak";

    private static final String DEMO_LOADER_SECRET = "GUILDHALL_DEMO_LOADER_SECRET";

    private RealKeycloak() {}

    /** Of the client that signs people in by their password, which only local installations have. */
    static String demoLoaderSecret() {
        return System.getenv().getOrDefault(DEMO_LOADER_SECRET, "demo-loader");
    }
}
