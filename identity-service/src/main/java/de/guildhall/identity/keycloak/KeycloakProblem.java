package de.guildhall.identity.keycloak;

import de.guildhall.platform.problem.Problem;

public enum KeycloakProblem implements Problem {
    PASSWORD_TOO_WEAK("identity.password.too-weak", 400, "The password does not meet the requirements"),
    UNAVAILABLE("identity.sign-in.unavailable", 503, "Accounts cannot be changed right now; try again later");

    private final String code;
    private final int status;
    private final String title;

    KeycloakProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
