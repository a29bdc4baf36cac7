package de.guildhall.org.activationcode;

final class ActivationCodePermission {

    /** Includes the letter: who reads it could activate the company. */
    static final String ISSUE = "org.activation-code.issue";

    static final String VIEW = "org.activation-code.view";

    private ActivationCodePermission() {}
}
