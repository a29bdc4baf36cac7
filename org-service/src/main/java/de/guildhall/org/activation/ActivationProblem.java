package de.guildhall.org.activation;

import de.guildhall.platform.problem.Problem;

final class ActivationProblem {

    /** One answer to everything that is wrong: it must not tell which part (ACC-5). */
    static final Problem REFUSED = new Problem(
            "org.activation.refused", 409, "This does not open any company, or activation is closed for a day");

    /** Whoever issues and prints letters has read codes. */
    static final Problem OWN_LETTER = new Problem(
            "org.activation.own-letter", 403, "Nobody redeems codes of the chamber whose letters they may print");

    static final Problem NOT_LOCKED = new Problem("org.activation-lock.not-locked", 409, "Activation is not closed");

    private ActivationProblem() {}
}
