package de.guildhall.trainingrecord.record;

import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.trainingrecord.book.RecordBook;
import de.guildhall.trainingrecord.supervisor.SupervisorRepository;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** A supervisor knows the weeks that were sent to them, and nothing else of the book (ACC-10). */
@ApplicationScoped
class SentRecords {

    private final TrainingRecordRepository records;
    private final SupervisorRepository supervisors;
    private final Permit permit;
    private final Caller caller;

    SentRecords(TrainingRecordRepository records, SupervisorRepository supervisors, Permit permit, Caller caller) {
        this.records = records;
        this.supervisors = supervisors;
        this.permit = permit;
        this.caller = caller;
    }

    /**
     * Fails as {@link Permit#require} does, and with 404 for a week that was not sent to the caller.
     *
     * @return whether the caller has the right to this week only
     */
    Uni<Boolean> require(RecordRight right, RecordBook book, RecordWeek week) {
        return permit.can(right.ofBook(), book)
                .flatMap(wholeBook -> wholeBook
                        ? Uni.createFrom().item(false)
                        : permit.can(right.ofSent(), book)
                                .flatMap(sent -> sent
                                        ? requireSent(book, week)
                                        : permit.require(right.ofBook(), book).replaceWith(false)));
    }

    private Uni<Boolean> requireSent(RecordBook book, RecordWeek week) {
        return records.find(book.id(), week)
                .flatMap(record -> record == null ? Uni.createFrom().item(false) : isSent(record))
                .invoke(sent -> {
                    if (!sent) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                });
    }

    private Uni<Boolean> isSent(TrainingRecord record) {
        return !record.concerns(caller.personId())
                ? Uni.createFrom().item(false)
                : supervisors
                        .findById(record.supervisorId())
                        .map(supervisor -> caller.personId().equals(supervisor.decider()));
    }

    /** What the caller may do with this week as its supervisor, in the words of the rights to a whole book. */
    Uni<Map<String, Boolean>> offers(TrainingRecord record, RecordBook book) {
        return permit.offers(book, RecordPermission.APPROVE_SENT, RecordPermission.RETURN_SENT)
                .flatMap(offers -> !offers.containsValue(true) || record.supervisorId() == null
                        ? Uni.createFrom().item(Map.of())
                        : isSent(record).map(sent -> sent ? new LinkedHashMap<>(offers) : Map.of()));
    }
}
