package de.guildhall.identity.email;

import de.guildhall.platform.problem.Problem;

public final class EmailProblem {

    public static final Problem UNCHANGED =
            new Problem("identity.email.unchanged", 409, "This is the address of the account already");
    public static final Problem TAKEN = new Problem(
            "identity.email.taken", 409, "This address belongs to another account by now; the address was not changed");

    private EmailProblem() {}
}
