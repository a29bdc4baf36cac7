package de.guildhall.trainingrecord.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.guildhall.platform.outbox.DomainEvent;
import de.guildhall.trainingrecord.book.RecordBook;
import java.util.UUID;

/** What other services learn of a record: its course, never its content. */
final class RecordEvents {

    private static final String TOPIC = "training-record.record";
    private static final String SUBMITTED = "training-record.record.submitted";

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

        static RecordState of(TrainingRecord record, long version, RecordBook book) {
            return new RecordState(
                    record.id(),
                    version,
                    record.bookId(),
                    book.organisationId(),
                    book.chamberId(),
                    record.week(),
                    record.status(),
                    record.submittedBy(),
                    book.trainerPersonId(),
                    book.apprenticeName(),
                    record.decidedBy());
        }
    }

    static DomainEvent submitted(TrainingRecord record, RecordBook book) {
        return event(SUBMITTED, record, book);
    }

    /** Nothing has changed in the record, but there is somebody else to tell that it waits. */
    static DomainEvent stillSubmitted(TrainingRecord record, RecordBook book) {
        return new DomainEvent(TOPIC, SUBMITTED, record.id(), RecordState.of(record, record.version(), book));
    }

    static DomainEvent approved(TrainingRecord record, RecordBook book) {
        return event("training-record.record.approved", record, book);
    }

    static DomainEvent returned(TrainingRecord record, RecordBook book) {
        return event("training-record.record.returned", record, book);
    }

    /** The change under way raises the record's version by one when it is written. */
    private static DomainEvent event(String type, TrainingRecord record, RecordBook book) {
        return new DomainEvent(TOPIC, type, record.id(), RecordState.of(record, record.version() + 1, book));
    }
}
