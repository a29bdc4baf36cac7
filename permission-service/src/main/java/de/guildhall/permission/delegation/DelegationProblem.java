package de.guildhall.permission.delegation;

import de.guildhall.platform.problem.Problem;

final class DelegationProblem {

    static final Problem ENDED = new Problem("permission.delegation.ended", 409, "The delegation is over already");
    static final Problem CYCLE = new Problem(
            "permission.delegation.cycle", 409, "No organisation acts for itself, nor by what it passed on");
    static final Problem MORE = new Problem(
            "permission.delegation.more", 409, "It would give more, or for longer, than what it takes the place of");
    static final Problem NOT_PASSED_ON =
            new Problem("permission.delegation.not-passed-on", 409, "The principal does not allow passing it on");
    static final Problem NOT_HELD = new Problem(
            "permission.delegation.not-held", 403, "Nobody delegates a right that they do not hold themselves");
    static final Problem PROPOSED =
            new Problem("permission.delegation.proposed", 409, "The same was proposed and is not answered yet");
    static final Problem TOO_MANY =
            new Problem("permission.delegation.too-many", 409, "Too many proposals are not answered yet");
    static final Problem ANSWERED =
            new Problem("permission.delegation.answered", 409, "The proposal was answered, withdrawn, or has expired");

    private DelegationProblem() {}
}
