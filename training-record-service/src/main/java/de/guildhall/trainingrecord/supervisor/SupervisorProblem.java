package de.guildhall.trainingrecord.supervisor;

import de.guildhall.platform.problem.Problem;

public final class SupervisorProblem {

    public static final Problem OWN_ADDRESS =
            new Problem("training-record.supervisor.own-address", 409, "Nobody decides their own training records");

    public static final Problem LEFT = new Problem(
            "training-record.supervisor.left",
            409,
            "This person does not decide training records of this company any more");

    public static final Problem TRAINING_OVER = new Problem(
            "training-record.supervisor.training-over", 409, "After the end of training only the trainer decides");

    public static final Problem TOO_MANY_NEW = new Problem(
            "training-record.supervisor.too-many-new", 429, "Too many new addresses today; try again tomorrow");

    private SupervisorProblem() {}
}
