package de.guildhall.identity.signin;

import de.guildhall.platform.problem.Problem;

final class SignInProblem {

    static final Problem LIFTED_TOO_OFTEN = new Problem(
            "identity.sign-in.lifted-too-often", 409, "The lock was ended three times within 24 hours and lasts now");

    private SignInProblem() {}
}
