package de.guildhall.identity.link;

import de.guildhall.platform.problem.Problem;

public enum LinkProblem implements Problem {
    INVALID("identity.confirmation.invalid", 409, "The link was used, expired, or replaced by a newer one");

    private final String code;
    private final int status;
    private final String title;

    LinkProblem(String code, int status, String title) {
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
