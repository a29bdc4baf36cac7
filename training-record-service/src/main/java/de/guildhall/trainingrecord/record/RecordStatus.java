package de.guildhall.trainingrecord.record;

public enum RecordStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED;

    /** The apprentice writes until it is handed in, and again when it came back (REC-6). */
    boolean writable() {
        return this == DRAFT || this == RETURNED;
    }

    /** What was handed in can come back, what was approved even later (REC-6). */
    boolean returnable() {
        return this == SUBMITTED || this == APPROVED;
    }
}
