package de.guildhall.permission.grant;

/** Which grants are listed: those that hold or will hold, or those that ended. */
public enum GrantState {
    LIVE,
    /** Within the last fifteen months. */
    ENDED,
    /** It holds, and it is time to look at it again; those that waited longest come first. */
    DUE
}
