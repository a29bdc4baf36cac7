package de.guildhall.org.activationcode;

/** What a code does for who sends it in. */
public enum CodeKind {
    /** Opens the company; who redeems it administers it. */
    OWNER,
    /** Takes back an activation of which the company knows nothing. */
    REVOCATION
}
