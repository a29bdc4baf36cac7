package de.guildhall.org.look;

import de.guildhall.platform.problem.Problem;

final class LookProblem {

    static final Problem OVER = new Problem("org.look.over", 403, "This look is over, or not the caller's");

    private LookProblem() {}
}
