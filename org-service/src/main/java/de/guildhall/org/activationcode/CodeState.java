package de.guildhall.org.activationcode;

/** EXPIRED is never stored: time alone makes an active code expire. */
public enum CodeState {
    ACTIVE,
    USED,
    VOID,
    EXPIRED
}
