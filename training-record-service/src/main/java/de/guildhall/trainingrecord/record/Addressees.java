package de.guildhall.trainingrecord.record;

import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.trainingrecord.book.RecordBook;
import de.guildhall.trainingrecord.book.RecordBookRepository;
import de.guildhall.trainingrecord.supervisor.Supervision;
import de.guildhall.trainingrecord.supervisor.SupervisionRepository;
import de.guildhall.trainingrecord.supervisor.Supervisor;
import de.guildhall.trainingrecord.supervisor.SupervisorDto;
import de.guildhall.trainingrecord.supervisor.SupervisorProblem;
import de.guildhall.trainingrecord.supervisor.Supervisors;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** To whom a week is sent: to the trainer, or to a supervisor (REC-3, ACC-10). */
@ApplicationScoped
class Addressees {

    private final RecordBookRepository books;
    private final TrainingRecordRepository records;
    private final Supervisors supervisors;
    private final SupervisionRepository supervisions;
    private final Permit permit;

    Addressees(
            RecordBookRepository books,
            TrainingRecordRepository records,
            Supervisors supervisors,
            SupervisionRepository supervisions,
            Permit permit) {
        this.books = books;
        this.records = records;
        this.supervisors = supervisors;
        this.supervisions = supervisions;
        this.permit = permit;
    }

    /** Whom this apprentice used before; nobody learns who else works in the company. */
    @WithSession
    Uni<AddresseesDto> of(UUID bookId) {
        return books.get(bookId)
                .call(book -> permit.require(RecordPermission.SUBMIT, book))
                .flatMap(book -> supervisions
                        .reachable(bookId)
                        .flatMap(known -> last(book, known)
                                .map(last -> new AddresseesDto(
                                        book.trainerName(),
                                        known.stream().map(SupervisorDto::of).toList(),
                                        last))));
    }

    /** Null for the trainer, and for somebody who cannot be reached any more. */
    private Uni<UUID> last(RecordBook book, List<Supervision> known) {
        return records.lastSentTo(book)
                .map(last -> known.stream()
                        .map(Supervision::supervisorId)
                        .filter(id -> id.equals(last))
                        .findFirst()
                        .orElse(null));
    }

    /**
     * Null for the trainer. Part of the transaction that hands the week in.
     *
     * @throws ProblemException 400 if two are named, 409 after the end of training, when no supervisor's right holds any more
     */
    Uni<Supervisor> choose(RecordBook book, SubmissionRequest request, LocalDate today) {
        if (request.supervisorId() == null && request.supervisor() == null) {
            return Uni.createFrom().nullItem();
        }
        if (request.supervisorId() != null && request.supervisor() != null) {
            throw new ProblemException(CommonProblem.INVALID)
                    .withViolation("supervisor", "one-of", "name either supervisorId or supervisor");
        }
        if (today.isAfter(book.endsOn())) {
            throw new ProblemException(SupervisorProblem.TRAINING_OVER);
        }
        return request.supervisorId() != null
                ? supervisors.again(book, request.supervisorId())
                : supervisors.named(book, request.supervisor());
    }
}
