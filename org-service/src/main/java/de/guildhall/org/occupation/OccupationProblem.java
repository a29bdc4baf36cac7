package de.guildhall.org.occupation;

import de.guildhall.platform.problem.Problem;

final class OccupationProblem {

    static final Problem CODE_TAKEN = new Problem("org.occupation.code-taken", 409, "Another occupation has this code");

    private OccupationProblem() {}
}
