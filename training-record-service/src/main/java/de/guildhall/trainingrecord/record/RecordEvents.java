package de.guildhall.trainingrecord.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.guildhall.platform.outbox.DomainEvent;
import de.guildhall.trainingrecord.book.RecordBook;
import java.util.UUID;

/** What other services learn of a record: its course, never its content. */
final class RecordEvents {

    private static final String TOPIC = "training-record.record";

    private RecordEvents() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RecordState(
            UUID recordId,
            long version,
            UUID trainingRelationshipId,
            UUID organisationId,
            UUID chamberId,
            RecordWeek week,
            RecordStatus status,
            UUID apprenticePersonId,
            UUID trainerPersonId,
            String apprenticeName,
            UUID decidedBy) {

        static RecordState of(TrainingRecord record, RecordBook book) {
            return new RecordState(
                    record.id(),
                    record.version() + 1,
                    record.bookId(),
                    book.organisationId(),
                    book.chamberId(),
                    record.week(),
                    record.status(),
                    book.apprenticePersonId(),
                    book.trainerPersonId(),
                    book.apprenticeName(),
                    record.decidedBy());
        }
    }

    static DomainEvent submitted(TrainingRecord record, RecordBook book) {
        return event("training-record.record.submitted", record, book);
    }

    static DomainEvent approved(TrainingRecord record, RecordBook book) {
        return event("training-record.record.approved", record, book);
    }

    static DomainEvent returned(TrainingRecord record, RecordBook book) {
        return event("training-record.record.returned", record, book);
    }

    private static DomainEvent event(String type, TrainingRecord record, RecordBook book) {
        return new DomainEvent(TOPIC, type, record.id(), RecordState.of(record, book));
    }
}
