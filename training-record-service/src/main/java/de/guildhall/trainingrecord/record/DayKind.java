package de.guildhall.trainingrecord.record;

/** How a day was spent (REC-1). */
public enum DayKind {
    COMPANY(true),
    SCHOOL(true),
    INSTRUCTION(true),
    HOLIDAY(false),
    SICK(false),
    PUBLIC_HOLIDAY(false),
    OTHER_ABSENCE(false);

    private final boolean training;

    DayKind(boolean training) {
        this.training = training;
    }

    /** Only training has hours; an absence has none. */
    boolean training() {
        return training;
    }
}
