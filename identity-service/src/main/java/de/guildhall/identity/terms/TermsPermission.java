package de.guildhall.identity.terms;

public final class TermsPermission {

    public static final String PUBLISH = "identity.terms-of-use.publish";

    private TermsPermission() {}
}
