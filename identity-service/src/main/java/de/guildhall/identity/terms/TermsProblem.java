package de.guildhall.identity.terms;

import de.guildhall.platform.problem.Problem;

public final class TermsProblem {

    public static final Problem UNCHANGED = new Problem(
            "identity.terms-of-use.unchanged", 409, "These are the newest terms already; nobody is asked again");

    public static final Problem OUTDATED = new Problem(
            "identity.terms-of-use.outdated", 409, "This is not the text of the newest terms; read them first");

    private TermsProblem() {}
}
