package de.guildhall.permission.delegation;

import de.guildhall.platform.problem.Problem;

final class DelegationProblem {

    static final Problem ENDED = new Problem("permission.delegation.ended", 409, "The delegation is over already");

    private DelegationProblem() {}
}
