package de.guildhall.org.activation;

import de.guildhall.platform.problem.Problem;

final class DelegationProblem {

    static final Problem ITSELF = new Problem("org.delegation.itself", 409, "No organisation acts for itself");

    private DelegationProblem() {}
}
