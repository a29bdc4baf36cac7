package de.guildhall.org.activationcode;

/** What a code does for who sends it in. */
public enum CodeKind {
    /** Opens the company; who redeems it administers it. */
    OWNER,
    /** Lets another company act for the company (DEL-2); the company passes it on. */
    DELEGATE,
    /** Takes back an activation of which the company knows nothing. */
    REVOCATION
}
