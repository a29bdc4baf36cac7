package de.guildhall.org.activation;

import de.guildhall.platform.problem.Problem;

enum ActivationProblem implements Problem {
    /** One answer to everything that is wrong: it must not tell which part (ACC-5). */
    REFUSED("org.activation.refused", 409, "This does not open any company, or activation is closed for a day"),
    NOT_LOCKED("org.activation-lock.not-locked", 409, "Activation is not closed");

    private final String code;
    private final int status;
    private final String title;

    ActivationProblem(String code, int status, String title) {
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
