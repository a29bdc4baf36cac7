package de.guildhall.trainingrecord.overview;

import de.guildhall.trainingrecord.record.RecordStatus;
import de.guildhall.trainingrecord.record.RecordWeek;
import de.guildhall.trainingrecord.record.WeekState;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the book's overview. */
@Schema(name = "RecordBookWeek")
public record WeekDto(RecordWeek week, LocalDate startsOn, RecordStatus status, int minutes) {

    static WeekDto of(WeekState record) {
        return new WeekDto(record.week(), record.startsOn(), record.status(), record.minutes());
    }

    static WeekDto empty(RecordWeek week) {
        return new WeekDto(week, week.monday(), RecordStatus.EMPTY, 0);
    }
}
