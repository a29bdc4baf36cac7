package de.guildhall.trainingrecord.overview;

import de.guildhall.trainingrecord.record.RecordStatus;
import de.guildhall.trainingrecord.record.RecordWeek;
import de.guildhall.trainingrecord.record.StatusCount;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far a book is kept (REC-11).
 *
 * @param missing weeks that are over and have no record
 */
public record BookCounts(long draft, long submitted, long returned, long approved, long missing) {

    /** @param running the calendar week that is not over yet */
    static BookCounts of(RecordWeek first, RecordWeek last, RecordWeek running, List<StatusCount> counts) {
        Map<RecordStatus, Long> byStatus =
                counts.stream().collect(Collectors.toMap(StatusCount::status, StatusCount::count));
        RecordWeek lastOver = last.compareTo(running) < 0 ? last : running.plusWeeks(-1);
        long keptAndOver = counts.stream().mapToLong(StatusCount::over).sum();
        return new BookCounts(
                byStatus.getOrDefault(RecordStatus.DRAFT, 0L),
                byStatus.getOrDefault(RecordStatus.SUBMITTED, 0L),
                byStatus.getOrDefault(RecordStatus.RETURNED, 0L),
                byStatus.getOrDefault(RecordStatus.APPROVED, 0L),
                Math.max(0, first.countTo(lastOver) - keptAndOver));
    }
}
