package de.guildhall.org.organisation;

public final class OrganisationPermission {

    public static final String VIEW = "org.organisation.view";
    public static final String REGISTER = "org.organisation.register";

    /** Who issues codes says until when may be used what they open, and may change that (ACC-4). */
    static final String MOVE_END_OF_USE = "org.activation-code.issue";

    private OrganisationPermission() {}
}
