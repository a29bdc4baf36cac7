package de.guildhall.org.trainingrelationship;

import de.guildhall.platform.problem.Problem;

final class TrainingRelationshipProblem {

    static final Problem NUMBER_TAKEN = new Problem(
            "org.training-relationship.apprentice-number-taken",
            409,
            "The chamber has another apprentice with this number");

    private TrainingRelationshipProblem() {}
}
