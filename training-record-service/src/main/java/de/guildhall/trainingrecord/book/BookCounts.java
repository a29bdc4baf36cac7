package de.guildhall.trainingrecord.book;

import de.guildhall.trainingrecord.record.RecordStatus;
import de.guildhall.trainingrecord.record.RecordWeek;
import de.guildhall.trainingrecord.record.StatusCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far a book is kept (REC-11).
 *
 * @param missing weeks that are over and have no record
 */
public record BookCounts(long draft, long submitted, long returned, long approved, long missing) {

    static BookCounts of(RecordBook book, List<StatusCount> counts, LocalDate today) {
        Map<RecordStatus, Long> byStatus =
                counts.stream().collect(Collectors.toMap(StatusCount::status, StatusCount::count));
        long kept = counts.stream().mapToLong(StatusCount::count).sum();
        return new BookCounts(
                byStatus.getOrDefault(RecordStatus.DRAFT, 0L),
                byStatus.getOrDefault(RecordStatus.SUBMITTED, 0L),
                byStatus.getOrDefault(RecordStatus.RETURNED, 0L),
                byStatus.getOrDefault(RecordStatus.APPROVED, 0L),
                Math.max(0, weeksOver(book, today) - kept));
    }

    private static long weeksOver(RecordBook book, LocalDate today) {
        LocalDate lastDay = today.isBefore(book.endsOn()) ? today : book.endsOn();
        RecordWeek lastWeek = RecordWeek.containing(lastDay);
        RecordWeek lastOver = lastWeek.sunday().isBefore(today) ? lastWeek : lastWeek.plusWeeks(-1);
        return Math.max(0, RecordWeek.containing(book.startsOn()).countTo(lastOver));
    }
}
