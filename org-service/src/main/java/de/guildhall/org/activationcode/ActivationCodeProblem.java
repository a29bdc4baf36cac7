package de.guildhall.org.activationcode;

import de.guildhall.platform.problem.Problem;

enum ActivationCodeProblem implements Problem {
    LETTER_GONE("org.activation-code.letter-gone", 410, "The letter was printed, or the code is no longer active"),
    NOT_PRINTABLE("org.activation-code.not-printable", 409, "There is no letter to confirm any more");

    private final String code;
    private final int status;
    private final String title;

    ActivationCodeProblem(String code, int status, String title) {
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
