package de.guildhall.org.organisation;

import de.guildhall.platform.problem.Problem;

enum OrganisationProblem implements Problem {
    NUMBER_TAKEN("org.organisation.company-number-taken", 409, "The chamber has another company with this number");

    private final String code;
    private final int status;
    private final String title;

    OrganisationProblem(String code, int status, String title) {
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
