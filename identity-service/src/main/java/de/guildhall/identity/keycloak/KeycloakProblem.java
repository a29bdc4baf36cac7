package de.guildhall.identity.keycloak;

import de.guildhall.platform.problem.Problem;

public final class KeycloakProblem {

    public static final Problem PASSWORD_TOO_WEAK =
            new Problem("identity.password.too-weak", 400, "The password does not meet the requirements");
    public static final Problem UNAVAILABLE =
            new Problem("identity.sign-in.unavailable", 503, "Accounts cannot be changed right now; try again later");

    private KeycloakProblem() {}
}
