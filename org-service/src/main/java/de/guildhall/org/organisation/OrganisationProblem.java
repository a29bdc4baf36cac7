package de.guildhall.org.organisation;

import de.guildhall.platform.problem.Problem;

final class OrganisationProblem {

    static final Problem NUMBER_TAKEN = new Problem(
            "org.organisation.company-number-taken", 409, "The chamber has another company with this number");

    private OrganisationProblem() {}
}
