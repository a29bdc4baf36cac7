package de.guildhall.permission.departure;

import de.guildhall.platform.problem.Problem;

final class DepartureProblem {

    static final Problem OF_ONESELF = new Problem(
            "permission.departure.of-oneself",
            409,
            "Nobody records or takes back their own departure; somebody else of the place does");
    static final Problem NOT_THERE =
            new Problem("permission.departure.not-there", 409, "The person holds no role there any more");
    static final Problem RETURNED = new Problem("permission.departure.returned", 409, "The person came back already");

    private DepartureProblem() {}
}
