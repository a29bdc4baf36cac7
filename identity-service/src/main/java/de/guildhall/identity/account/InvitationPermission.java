package de.guildhall.identity.account;

import de.guildhall.identity.membership.Membership;

public final class InvitationPermission {

    static final String WITHDRAW = "identity.invitation.withdraw";

    /** Whoever withdraws an invitation to a chamber takes roles away there. */
    static final String WITHDRAW_CHAMBER = "identity.chamber-invitation.withdraw";

    private InvitationPermission() {}

    public static String toWithdraw(Membership place) {
        return place.ofStaff() ? WITHDRAW_CHAMBER : WITHDRAW;
    }
}
