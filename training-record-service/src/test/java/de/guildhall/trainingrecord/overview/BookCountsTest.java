package de.guildhall.trainingrecord.overview;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.platform.testing.Rule;
import de.guildhall.trainingrecord.record.RecordStatus;
import de.guildhall.trainingrecord.record.RecordWeek;
import de.guildhall.trainingrecord.record.StatusCount;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Rule("REC-11")
class BookCountsTest {

    private static final RecordWeek FIRST = RecordWeek.fromString("2026-W32");
    private static final RecordWeek LAST = RecordWeek.fromString("2029-W31");

    @Test
    void aWeekThatIsOverAndWasNotWrittenIsMissing() {
        BookCounts counts =
                counts(FIRST.plusWeeks(10), count(RecordStatus.APPROVED, 6, 6), count(RecordStatus.DRAFT, 1, 1));

        assertThat(counts).isEqualTo(new BookCounts(1, 0, 0, 6, 3));
    }

    @Test
    void whatIsWrittenAheadDoesNotStandInForAMissingWeek() {
        BookCounts counts = counts(FIRST.plusWeeks(10), count(RecordStatus.DRAFT, 4, 1));

        assertThat(counts.draft()).isEqualTo(4);
        assertThat(counts.missing()).isEqualTo(9);
    }

    @Test
    void nothingIsMissingInTheFirstWeekOrBeforeTraining() {
        assertThat(counts(FIRST).missing()).isZero();
        assertThat(counts(FIRST.plusWeeks(-20)).missing()).isZero();
    }

    @Test
    void afterTrainingNoWeekIsAdded() {
        assertThat(counts(LAST.plusWeeks(1)).missing()).isEqualTo(FIRST.countTo(LAST));
        assertThat(counts(LAST.plusWeeks(100)).missing()).isEqualTo(FIRST.countTo(LAST));
    }

    private static BookCounts counts(RecordWeek running, StatusCount... counts) {
        return BookCounts.of(FIRST, LAST, running, List.of(counts));
    }

    private static StatusCount count(RecordStatus status, long count, long over) {
        return new StatusCount(UUID.randomUUID(), status, count, over);
    }
}
