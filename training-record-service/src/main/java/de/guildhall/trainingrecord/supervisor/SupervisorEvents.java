package de.guildhall.trainingrecord.supervisor;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.guildhall.platform.outbox.DomainEvent;
import de.guildhall.trainingrecord.book.RecordBook;
import java.time.Instant;
import java.util.UUID;

/** What other services learn of supervisors: that one needs an account, and whose weeks they decide. */
final class SupervisorEvents {

    /** Stands in the request and in its answer, which other services read, too. */
    static final String CAUSE = "SUPERVISOR";

    private SupervisorEvents() {}

    record AccountRequested(
            String causeKind,
            UUID causeId,
            UUID organisationId,
            String organisationName,
            String email,
            String givenName,
            String familyName,
            String language,
            UUID requestedBy) {}

    /**
     * @param personId null while nobody decides
     * @param endsAt   the first moment at which the right holds no more
     * @param isNew    whether nobody decided before, so that the trainer is to hear of it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SupervisionState(
            UUID supervisionId,
            long version,
            UUID personId,
            UUID trainingRelationshipId,
            UUID organisationId,
            UUID chamberId,
            Instant endsAt,
            UUID apprenticePersonId,
            UUID trainerPersonId,
            boolean isNew) {}

    static DomainEvent accountRequested(
            Supervisor supervisor, NamedSupervisor named, RecordBook book, UUID requestedBy) {
        return new DomainEvent(
                "training-record.account-request",
                "training-record.account-request.made",
                supervisor.id(),
                new AccountRequested(
                        CAUSE,
                        supervisor.id(),
                        book.organisationId(),
                        book.organisationName(),
                        supervisor.email(),
                        named.givenName().strip(),
                        named.familyName().strip(),
                        named.languageOrGerman(),
                        requestedBy));
    }

    static DomainEvent changed(Supervision supervision, UUID decider, Instant endsAt, RecordBook book) {
        return new DomainEvent(
                "training-record.supervision",
                "training-record.supervision.changed",
                supervision.id(),
                new SupervisionState(
                        supervision.id(),
                        supervision.nextVersion(),
                        decider,
                        book.id(),
                        book.organisationId(),
                        book.chamberId(),
                        endsAt,
                        book.apprenticePersonId(),
                        book.trainerPersonId(),
                        supervision.isFirstTellingOf(decider)));
    }
}
