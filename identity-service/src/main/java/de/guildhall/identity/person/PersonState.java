package de.guildhall.identity.person;

public enum PersonState {
    /** Known, but without a password so far. */
    INVITED,
    ACTIVE
}
