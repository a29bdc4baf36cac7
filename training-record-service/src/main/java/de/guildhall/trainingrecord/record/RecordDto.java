package de.guildhall.trainingrecord.record;

import de.guildhall.platform.web.Versioned;
import de.guildhall.trainingrecord.book.RecordBook;
import de.guildhall.trainingrecord.supervisor.SupervisorDto;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One week as it is shown to the caller.
 *
 * @param content what the caller may read: an unfinished text is shown to the apprentice only
 * @param sentTo  the supervisor it was handed in to; absent if it was the trainer
 * @param version the ETag's number; 0 while nothing was written
 * @param access  what the caller may do with it now
 */
@Schema(name = "TrainingRecord")
public record RecordDto(
        UUID trainingRelationshipId,
        String apprenticeName,
        RecordWeek week,
        LocalDate startsOn,
        LocalDate endsOn,
        RecordStatus status,
        RecordContent content,
        @Nullable String remarks,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Instant submittedAt,
        @Nullable SupervisorDto sentTo,
        Long version,
        Map<String, Boolean> access,
        List<WorkingTimeHint> hints)
        implements Versioned {

    static RecordDto of(
            TrainingRecord record,
            RecordBook book,
            RecordContent content,
            SupervisorDto sentTo,
            Map<String, Boolean> access) {
        return new RecordDto(
                record.bookId(),
                book.apprenticeName(),
                record.week(),
                record.week().monday(),
                record.week().sunday(),
                record.status(),
                content,
                record.remarks(),
                record.deciderName(),
                record.decidedAt(),
                record.submittedAt(),
                sentTo,
                record.version(),
                access,
                WorkingTimeHint.of(book.apprenticeBornOn(), content.days()));
    }
}
