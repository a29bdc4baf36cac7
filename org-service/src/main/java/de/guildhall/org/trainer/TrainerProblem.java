package de.guildhall.org.trainer;

import de.guildhall.platform.problem.Problem;

final class TrainerProblem {

    static final Problem LEFT =
            new Problem("org.trainer.left", 409, "The trainer left; whoever returns is registered anew");

    private TrainerProblem() {}
}
