package de.guildhall.identity.person;

public enum PersonState {
    /** Known, but without a password so far. */
    INVITED,
    ACTIVE,
    /** Left their last place and cannot sign in any more (USR-10). */
    DEACTIVATED,
    /** Deleted, because the invitation was withdrawn before it was used; no person is in this state, only its last event. */
    WITHDRAWN
}
