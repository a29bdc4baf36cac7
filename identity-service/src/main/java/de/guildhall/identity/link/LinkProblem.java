package de.guildhall.identity.link;

import de.guildhall.platform.problem.Problem;

public final class LinkProblem {

    public static final Problem INVALID =
            new Problem("identity.confirmation.invalid", 409, "The link was used, expired, or replaced by a newer one");

    private LinkProblem() {}
}
