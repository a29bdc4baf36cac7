package de.guildhall.org.organisation;

import de.guildhall.platform.problem.Problem;

final class HeadOfficeProblem {

    static final Problem ITSELF = new Problem("org.head-office.itself", 409, "No organisation is its own head office");

    static final Problem HAS_ANOTHER =
            new Problem("org.head-office.has-another", 409, "The organisation has another head office already");

    static final Problem HAS_BRANCHES =
            new Problem("org.head-office.has-branches", 409, "The organisation is a head office itself");

    static final Problem IS_BRANCH =
            new Problem("org.head-office.is-branch", 409, "The head office has a head office itself");

    static final Problem NOT_ACTIVATED =
            new Problem("org.head-office.not-activated", 409, "Nobody uses the portal for the head office yet");

    static final Problem HAS_NONE = new Problem("org.head-office.has-none", 409, "The organisation has no head office");

    static final Problem OWN =
            new Problem("org.head-office.own", 409, "Somebody else names a head office that the caller administers");

    private HeadOfficeProblem() {}
}
