package de.guildhall.identity.testing;

import java.util.UUID;

/** Tests share one database: every test has addresses of its own. */
public final class Addresses {

    private Addresses() {}

    public static String fresh(String name) {
        return name + "." + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    }
}
