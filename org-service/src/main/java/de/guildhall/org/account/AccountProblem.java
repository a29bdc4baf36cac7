package de.guildhall.org.account;

import de.guildhall.platform.problem.Problem;

enum AccountProblem implements Problem {
    ALREADY_LINKED("org.account.already-linked", 409, "The person has an account already");

    private final String code;
    private final int status;
    private final String title;

    AccountProblem(String code, int status, String title) {
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
