package de.guildhall.identity.signin;

public final class SignInPermission {

    public static final String VIEW = "identity.sign-in.view";
    public static final String LIFT_LOCK = "identity.sign-in-lock.lift";

    /** The chamber's own people see every company's data, so not everybody there unlocks them. */
    public static final String LIFT_CHAMBER_LOCK = "identity.chamber-sign-in-lock.lift";

    private SignInPermission() {}
}
