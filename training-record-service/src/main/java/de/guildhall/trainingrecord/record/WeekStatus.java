package de.guildhall.trainingrecord.record;

/** The state of a week in the book: that of its record, or empty while there is none. */
public enum WeekStatus {
    EMPTY,
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED;

    public static WeekStatus of(RecordStatus status) {
        return valueOf(status.name());
    }
}
