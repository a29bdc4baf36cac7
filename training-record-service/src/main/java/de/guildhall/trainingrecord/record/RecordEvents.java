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
            UUID supervisorId,
            UUID supervisorPersonId,
            String apprenticeName,
            UUID decidedBy) {

        static RecordState of(TrainingRecord record, long version, RecordBook book, UUID supervisorPersonId) {
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
                    record.supervisorId(),
                    supervisorPersonId,
                    book.apprenticeName(),
                    record.decidedBy());
        }
    }

    /** @param supervisorPersonId who decides, if it went to a supervisor whose account is known */
    static DomainEvent submitted(TrainingRecord record, RecordBook book, UUID supervisorPersonId) {
        return event(SUBMITTED, record, book, supervisorPersonId);
    }

    /** Nothing has changed in the record, but there is somebody else to tell that it waits. */
    static DomainEvent stillSubmitted(TrainingRecord record, RecordBook book, UUID supervisorPersonId) {
        return new DomainEvent(
                TOPIC, SUBMITTED, record.id(), RecordState.of(record, record.version(), book, supervisorPersonId));
    }

    static DomainEvent approved(TrainingRecord record, RecordBook book) {
        return event("training-record.record.approved", record, book, null);
    }

    static DomainEvent returned(TrainingRecord record, RecordBook book) {
        return event("training-record.record.returned", record, book, null);
    }

    /** The change under way raises the record's version by one when it is written. */
    private static DomainEvent event(String type, TrainingRecord record, RecordBook book, UUID supervisorPersonId) {
        return new DomainEvent(
                TOPIC, type, record.id(), RecordState.of(record, record.version() + 1, book, supervisorPersonId));
    }
}
