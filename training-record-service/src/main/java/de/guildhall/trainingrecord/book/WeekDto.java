package de.guildhall.trainingrecord.book;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.guildhall.trainingrecord.record.RecordWeek;
import de.guildhall.trainingrecord.record.TrainingRecord;
import de.guildhall.trainingrecord.record.WeekStatus;
import java.time.LocalDate;
import java.util.UUID;

/** One line of the book's overview. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WeekDto(RecordWeek week, LocalDate startsOn, WeekStatus status, int minutes, UUID recordId) {

    static WeekDto of(RecordWeek week, TrainingRecord record) {
        return record == null
                ? new WeekDto(week, week.monday(), WeekStatus.EMPTY, 0, null)
                : new WeekDto(week, week.monday(), WeekStatus.of(record.status()), record.minutes(), record.id());
    }
}
