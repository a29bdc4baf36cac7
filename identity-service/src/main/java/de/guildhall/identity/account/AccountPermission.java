package de.guildhall.identity.account;

public final class AccountPermission {

    public static final String CREATE = "identity.account.create";

    private AccountPermission() {}
}
