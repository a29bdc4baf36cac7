package de.guildhall.permission.grant;

import de.guildhall.platform.problem.Problem;

enum GrantProblem implements Problem {
    EXISTS("permission.grant.exists", 409, "The person holds this role there at that time already"),
    TO_ONESELF("permission.grant.to-oneself", 409, "Nobody gives rights to themselves"),
    ENDED("permission.grant.ended", 409, "The grant is over already"),
    LAST_ADMINISTRATOR(
            "permission.grant.last-administrator", 409, "The organisation would be without an administrator");

    private final String code;
    private final int status;
    private final String title;

    GrantProblem(String code, int status, String title) {
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
