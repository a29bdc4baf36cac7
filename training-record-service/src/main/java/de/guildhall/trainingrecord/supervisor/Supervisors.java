package de.guildhall.trainingrecord.supervisor;

import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.trainingrecord.book.RecordBook;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** To whom an apprentice sends a week. Part of the transaction that hands it in. */
@ApplicationScoped
public class Supervisors {

    static final int MOST_NEW_A_DAY = 5;

    private static final Duration DAY = Duration.ofDays(1);
    private static final String INTRODUCE = "training-record.supervisor.introduce";

    private final SupervisorRepository supervisors;
    private final SupervisionRepository supervisions;
    private final Supervising supervising;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Supervisors(
            SupervisorRepository supervisors,
            SupervisionRepository supervisions,
            Supervising supervising,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.supervisors = supervisors;
        this.supervisions = supervisions;
        this.supervising = supervising;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Somebody to whom weeks of this book were sent before.
     *
     * @throws ProblemException 400 if there is no such supervisor of this book
     */
    public Uni<Supervisor> again(RecordBook book, UUID supervisorId) {
        return supervisions
                .find(book.id(), supervisorId)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.INVALID)
                        .withViolation("supervisorId", "unknown", "is nobody this book was sent to before"))
                .chain(() -> supervisors.lock(supervisorId))
                .invoke(supervisor -> requirePossible(supervisor, book))
                .invoke(supervisor -> {
                    if (!supervisor.reachable()) {
                        throw new ProblemException(CommonProblem.INVALID)
                                .withViolation("supervisorId", "unknown", "has no account any more; name them again");
                    }
                });
    }

    /**
     * Somebody by name and address. The first time anybody of the company names the address the account is asked for; from
     * then on it serves every record and every apprentice.
     *
     * @throws ProblemException 409 if the address is the apprentice's own or the person left, 429 after too many new ones
     */
    public Uni<Supervisor> named(RecordBook book, NamedSupervisor named) {
        return supervisions
                .lockIntroductions(caller.personId())
                .chain(() -> supervisors.findOrCreate(book.organisationId(), named.address()))
                .invoke(found -> requirePossible(found.supervisor(), book))
                .call(found -> introduceOnce(found.supervisor(), named, book))
                .call(found -> found.supervisor().askAgain() || found.created()
                        ? outbox.publish(
                                SupervisorEvents.accountRequested(found.supervisor(), named, book, caller.personId()))
                        : Uni.createFrom().voidItem())
                .map(SupervisorRepository.Found::supervisor);
    }

    private Uni<Void> introduceOnce(Supervisor supervisor, NamedSupervisor named, RecordBook book) {
        return supervisions
                .find(book.id(), supervisor.id())
                .flatMap(known -> known == null
                        ? introduce(supervisor, named, book)
                        : Uni.createFrom().voidItem());
    }

    /** Counted by what the apprentice names, known in the company or not: the limit tells nothing about others. */
    private Uni<Void> introduce(Supervisor supervisor, NamedSupervisor named, RecordBook book) {
        Supervision supervision =
                new Supervision(book.id(), supervisor.id(), named, caller.personId(), clock.instant());
        return supervisions
                .introducedSince(caller.personId(), clock.instant().minus(DAY))
                .invoke(today -> {
                    if (today >= MOST_NEW_A_DAY) {
                        throw new ProblemException(SupervisorProblem.TOO_MANY_NEW);
                    }
                })
                .chain(() -> supervisions.persistAndFlush(supervision))
                .call(() -> supervising.tellIfKnown(supervision, supervisor, book))
                .call(() -> audit.note(
                        INTRODUCE,
                        AuditedObject.of("supervision", supervision.id(), supervision.name(), book)
                                .about(book.apprenticePersonId()),
                        null))
                .replaceWithVoid();
    }

    private static void requirePossible(Supervisor supervisor, RecordBook book) {
        if (supervisor.hasLeft()) {
            throw new ProblemException(SupervisorProblem.LEFT);
        }
        if (Supervising.isApprentice(supervisor, book)) {
            throw new ProblemException(SupervisorProblem.OWN_ADDRESS);
        }
    }
}
