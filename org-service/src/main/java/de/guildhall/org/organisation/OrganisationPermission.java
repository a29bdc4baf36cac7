package de.guildhall.org.organisation;

public final class OrganisationPermission {

    public static final String VIEW = "org.organisation.view";
    public static final String REGISTER = "org.organisation.register";

    /** Says which organisation is the head office of one that the chamber keeps (ACC-7). */
    static final String ATTACH = "org.organisation.attach";

    /** Activates a further site or subsidiary under the head office (ACC-6). */
    public static final String ACTIVATE_BRANCH = "org.branch.activate";

    static final String VIEW_BRANCHES = "org.branch.view";

    /** Who issues codes says until when may be used what they open, and may change that (ACC-4). */
    static final String MOVE_END_OF_USE = "org.activation-code.issue";

    private OrganisationPermission() {}
}
