package de.guildhall.org.occupation;

import de.guildhall.platform.problem.Problem;

enum OccupationProblem implements Problem {
    CODE_TAKEN("org.occupation.code-taken", 409, "Another occupation has this code");

    private final String code;
    private final int status;
    private final String title;

    OccupationProblem(String code, int status, String title) {
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
