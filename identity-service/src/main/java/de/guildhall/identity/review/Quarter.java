package de.guildhall.identity.review;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Three months of the calendar; written {@code 2027-Q1}. */
record Quarter(int year, int number) {

    private static final int MONTHS = 3;
    private static final int UNUSED_MONTHS = 6;

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    LocalDate firstDay() {
        return LocalDate.of(year, MONTHS * (number - 1) + 1, 1);
    }

    /** Who was not here from this day on has been away for six months when the quarter begins. */
    LocalDate unusedFrom() {
        return firstDay().minusMonths(UNUSED_MONTHS);
    }

    @Override
    public String toString() {
        return "%04d-Q%d".formatted(year, number);
    }
}
