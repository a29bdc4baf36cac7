package de.guildhall.trainingrecord.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.guildhall.trainingrecord.book.RecordBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One week as it is shown to the caller.
 *
 * @param recordId absent while nothing was written
 * @param content what the caller may read: an unfinished text is shown to the apprentice only
 * @param version the ETag's number; 0 while nothing was written
 * @param access  what the caller may do with it now
 */
@Schema(name = "TrainingRecord")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordDto(
        UUID recordId,
        UUID trainingRelationshipId,
        String apprenticeName,
        RecordWeek week,
        LocalDate startsOn,
        LocalDate endsOn,
        WeekStatus status,
        RecordContent content,
        String remarks,
        String decidedBy,
        Instant decidedAt,
        Instant submittedAt,
        long version,
        Map<String, Boolean> access,
        List<WorkingTimeHint> hints) {

    static RecordDto empty(RecordBook book, RecordWeek week, Map<String, Boolean> access) {
        return new RecordDto(
                null,
                book.id(),
                book.apprenticeName(),
                week,
                week.monday(),
                week.sunday(),
                WeekStatus.EMPTY,
                RecordContent.EMPTY,
                null,
                null,
                null,
                null,
                0,
                access,
                List.of());
    }

    static RecordDto of(TrainingRecord record, RecordBook book, RecordContent content, Map<String, Boolean> access) {
        return new RecordDto(
                record.id(),
                record.bookId(),
                book.apprenticeName(),
                record.week(),
                record.week().monday(),
                record.week().sunday(),
                WeekStatus.of(record.status()),
                content,
                record.remarks(),
                record.deciderName(),
                record.decidedAt(),
                record.submittedAt(),
                record.version(),
                access,
                WorkingTimeHint.of(book.apprenticeBornOn(), content.days()));
    }
}
