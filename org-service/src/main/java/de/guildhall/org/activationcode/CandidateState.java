package de.guildhall.org.activationcode;

public enum CandidateState {
    /** No code is on its way, and the company waits for one: it is not activated, or a delegate code is to be issued. */
    WAITING,
    /** A code is on its way; another one would make it void. */
    CODE_ACTIVE,
    /** Open already; a code would add another administrator. */
    ACTIVATED,
    /** Not open, so that nobody can act for it either. */
    NOT_ACTIVATED,
    /** The chamber has no company with this number. */
    UNKNOWN;

    static CandidateState of(IssuedKind kind, boolean activated, boolean codeActive) {
        if (kind == IssuedKind.DELEGATE && !activated) {
            return NOT_ACTIVATED;
        }
        if (codeActive) {
            return CODE_ACTIVE;
        }
        return kind == IssuedKind.OWNER && activated ? ACTIVATED : WAITING;
    }
}
