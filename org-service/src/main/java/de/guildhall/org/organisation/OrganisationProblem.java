package de.guildhall.org.organisation;

import de.guildhall.platform.problem.Problem;

final class OrganisationProblem {

    static final Problem NUMBER_TAKEN = new Problem(
            "org.organisation.company-number-taken", 409, "The chamber has another company with this number");

    static final Problem NOT_ACTIVATED =
            new Problem("org.organisation.not-activated", 409, "Nobody uses the portal for this organisation yet");

    private OrganisationProblem() {}
}
