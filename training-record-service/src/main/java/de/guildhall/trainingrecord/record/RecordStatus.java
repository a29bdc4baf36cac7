package de.guildhall.trainingrecord.record;

/** How far a week has come. An empty one has no row yet. */
public enum RecordStatus {
    EMPTY,
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED;

    /** The apprentice writes until it is handed in, and again when it came back (REC-6). */
    boolean writable() {
        return this == EMPTY || this == DRAFT || this == RETURNED;
    }

    boolean submittable() {
        return this == DRAFT || this == RETURNED;
    }

    boolean approvable() {
        return this == SUBMITTED;
    }

    /** What was handed in can come back, what was approved even later (REC-6). */
    boolean returnable() {
        return this == SUBMITTED || this == APPROVED;
    }
}
