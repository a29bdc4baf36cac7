package de.guildhall.org.organisation;

public final class OrganisationPermission {

    public static final String VIEW = "org.organisation.view";
    public static final String REGISTER = "org.organisation.register";

    private OrganisationPermission() {}
}
