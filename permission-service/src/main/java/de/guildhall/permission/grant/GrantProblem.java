package de.guildhall.permission.grant;

import de.guildhall.platform.problem.Problem;

final class GrantProblem {

    static final Problem EXISTS =
            new Problem("permission.grant.exists", 409, "The person holds this role there at that time already");
    static final Problem TO_ONESELF =
            new Problem("permission.grant.to-oneself", 409, "Nobody gives rights to themselves");
    static final Problem ENDED = new Problem("permission.grant.ended", 409, "The grant is over already");
    static final Problem LAST_ADMINISTRATOR = new Problem(
            "permission.grant.last-administrator", 409, "The organisation would be without an administrator");

    static final Problem NOT_HELD =
            new Problem("permission.grant.not-held", 403, "Nobody gives a right that they do not hold themselves");

    static final Problem OWN = new Problem(
            "permission.grant.own",
            409,
            "Somebody else confirms what one holds, as long as anybody else administers the place");

    static final Problem NOT_REVIEWED =
            new Problem("permission.grant.not-reviewed", 409, "It follows from the register and ends with that");

    private GrantProblem() {}
}
