package de.guildhall.identity.account;

import de.guildhall.platform.problem.Problem;

final class InvitationProblem {

    static final Problem ACCEPTED = new Problem(
            "identity.invitation.accepted", 409, "The person has set a password; an account is never deleted");

    static final Problem ELSEWHERE = new Problem(
            "identity.invitation.elsewhere",
            409,
            "The person is invited to places as well that the caller does not look after");

    private InvitationProblem() {}
}
