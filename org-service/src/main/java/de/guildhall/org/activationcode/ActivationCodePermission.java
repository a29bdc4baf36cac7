package de.guildhall.org.activationcode;

public final class ActivationCodePermission {

    /** Includes the letter: who reads it could activate the company. */
    public static final String ISSUE = "org.activation-code.issue";

    static final String VIEW = "org.activation-code.view";

    private ActivationCodePermission() {}
}
