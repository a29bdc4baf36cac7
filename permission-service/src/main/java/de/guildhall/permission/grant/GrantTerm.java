package de.guildhall.permission.grant;

/** What is asked about the time for which a grant holds. */
public enum GrantTerm {
    /** Within thirty days. */
    ENDS_SOON,
    NO_END,
    NOT_BEGUN
}
