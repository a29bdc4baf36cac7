package de.guildhall.org.trainingrelationship;

import de.guildhall.platform.problem.Problem;

enum TrainingRelationshipProblem implements Problem {
    NUMBER_TAKEN(
            "org.training-relationship.apprentice-number-taken",
            409,
            "The chamber has another apprentice with this number");

    private final String code;
    private final int status;
    private final String title;

    TrainingRelationshipProblem(String code, int status, String title) {
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
