package de.guildhall.org.activationcode;

public enum CandidateState {
    /** Not activated, and no code is on its way. */
    WAITING,
    /** A code is on its way; another one would make it void. */
    CODE_ACTIVE,
    /** Open already; a code would add another administrator. */
    ACTIVATED,
    /** The chamber has no company with this number. */
    UNKNOWN;

    static CandidateState of(boolean activated, boolean codeActive) {
        if (codeActive) {
            return CODE_ACTIVE;
        }
        return activated ? ACTIVATED : WAITING;
    }
}
