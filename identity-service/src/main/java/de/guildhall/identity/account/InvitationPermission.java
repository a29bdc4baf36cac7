package de.guildhall.identity.account;

public final class InvitationPermission {

    public static final String WITHDRAW = "identity.invitation.withdraw";

    private InvitationPermission() {}
}
