package de.guildhall.trainingrecord.record;

import java.time.LocalDate;

/** What an overview shows of a record: without its texts, of which a book holds megabytes. */
public record WeekState(LocalDate startsOn, RecordStatus status, int minutes) {

    public RecordWeek week() {
        return new RecordWeek(startsOn);
    }
}
