package de.guildhall.trainingrecord.supervisor;

/** How far it is known who reads at an address. */
public enum SupervisorState {
    /** The account is asked for. */
    ASKED,
    /** The person is known and may decide. */
    KNOWN,
    /** Was invited, never came and was deleted; the next record asks again. */
    GONE,
    /** Left the company; only who administers it brings them back. */
    LEFT
}
