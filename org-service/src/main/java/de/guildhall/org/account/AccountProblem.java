package de.guildhall.org.account;

import de.guildhall.platform.problem.Problem;

final class AccountProblem {

    static final Problem ALREADY_LINKED =
            new Problem("org.account.already-linked", 409, "The person has an account already");

    private AccountProblem() {}
}
