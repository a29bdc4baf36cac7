package de.guildhall.trainingrecord.record;

import de.guildhall.trainingrecord.book.RecordBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the approver's list. */
@Schema(name = "SubmittedRecord")
public record SubmittedRecordDto(
        UUID trainingRelationshipId,
        String apprenticeName,
        RecordWeek week,
        LocalDate startsOn,
        LocalDate endsOn,
        int minutes,
        Instant submittedAt,
        long version) {

    static SubmittedRecordDto of(TrainingRecord record, RecordBook book) {
        return new SubmittedRecordDto(
                record.bookId(),
                book.apprenticeName(),
                record.week(),
                record.week().monday(),
                record.week().sunday(),
                record.minutes(),
                record.submittedAt(),
                record.version());
    }
}
