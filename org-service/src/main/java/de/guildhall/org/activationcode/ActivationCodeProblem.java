package de.guildhall.org.activationcode;

import de.guildhall.platform.problem.Problem;

final class ActivationCodeProblem {

    static final Problem LETTER_GONE = new Problem(
            "org.activation-code.letter-gone", 410, "The letter was printed, or the code is no longer active");
    static final Problem NOT_PRINTABLE =
            new Problem("org.activation-code.not-printable", 409, "There is no letter to confirm any more");

    static final Problem NOT_ACTIVATED = new Problem(
            "org.activation-code.not-activated",
            409,
            "Nobody uses the portal for the company, so nobody can act for it");

    private ActivationCodeProblem() {}
}
