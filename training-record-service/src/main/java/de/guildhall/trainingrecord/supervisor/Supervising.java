package de.guildhall.trainingrecord.supervisor;

import de.guildhall.platform.outbox.Outbox;
import de.guildhall.trainingrecord.TrainingRecordConfig;
import de.guildhall.trainingrecord.book.RecordBook;
import de.guildhall.trainingrecord.book.RecordBookRepository;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Tells permission-service whose weeks a supervisor decides: with the account, and as long as it is so. */
@ApplicationScoped
public class Supervising {

    private final SupervisorRepository supervisors;
    private final SupervisionRepository supervisions;
    private final RecordBookRepository books;
    private final Outbox outbox;
    private final TrainingRecordConfig config;

    Supervising(
            SupervisorRepository supervisors,
            SupervisionRepository supervisions,
            RecordBookRepository books,
            Outbox outbox,
            TrainingRecordConfig config) {
        this.supervisors = supervisors;
        this.supervisions = supervisions;
        this.books = books;
        this.outbox = outbox;
        this.config = config;
    }

    /** The person who decides weeks of this book that were sent to the supervisor; null while nobody does. */
    public static UUID decider(Supervisor supervisor, RecordBook book) {
        return isApprentice(supervisor, book) ? null : supervisor.decider();
    }

    /** Nobody decides what they wrote themselves, whatever address they typed. */
    static boolean isApprentice(Supervisor supervisor, RecordBook book) {
        return supervisor.decider() != null && supervisor.decider().equals(book.apprenticePersonId());
    }

    Uni<Void> tellIfKnown(Supervision supervision, Supervisor supervisor, RecordBook book) {
        return decider(supervisor, book) == null ? Uni.createFrom().voidItem() : tell(supervision, supervisor, book);
    }

    /** The supervisor became known, left or came back. The caller holds the supervisor's row locked. */
    public Uni<Void> tellAllOf(Supervisor supervisor) {
        return supervisions
                .lockOfSupervisor(supervisor.id())
                .flatMap(all -> each(
                        all,
                        supervision ->
                                books.get(supervision.bookId()).flatMap(book -> tell(supervision, supervisor, book))));
    }

    /** The end of training was moved, or it is somebody else's training. */
    public Uni<Void> tellAllOf(RecordBook book) {
        return supervisions
                .lockOfBook(book.id())
                .flatMap(all -> each(
                        all,
                        supervision -> supervisors
                                .findById(supervision.supervisorId())
                                .flatMap(supervisor -> tell(supervision, supervisor, book))));
    }

    private Uni<Void> tell(Supervision supervision, Supervisor supervisor, RecordBook book) {
        Instant end = book.endsOn().plusDays(1).atStartOfDay(config.timeZone()).toInstant();
        return outbox.publish(SupervisorEvents.changed(supervision, decider(supervisor, book), end, book));
    }

    private static Uni<Void> each(List<Supervision> all, Function<Supervision, Uni<Void>> tell) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(tell::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
