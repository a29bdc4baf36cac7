package de.guildhall.permission.grant;

/** Constants, because annotations need them. */
final class GrantPermission {

    static final String GIVE = "permission.grant.give";
    static final String VIEW = "permission.grant.view";
    static final String REVOKE = "permission.grant.revoke";

    private GrantPermission() {}
}
