package de.guildhall.trainingrecord.record;

import de.guildhall.platform.outbox.Outbox;
import de.guildhall.trainingrecord.TrainingRecordConfig;
import de.guildhall.trainingrecord.book.RecordBook;
import de.guildhall.trainingrecord.book.RecordBookRepository;
import de.guildhall.trainingrecord.supervisor.Supervising;
import de.guildhall.trainingrecord.supervisor.Supervisor;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What was handed in before the person who decides now was known. */
@ApplicationScoped
public class WaitingRecords {

    /** More mails at once would help nobody: the list of what waits says the rest. */
    private static final int MOST = 20;

    private final TrainingRecordRepository records;
    private final RecordBookRepository books;
    private final Outbox outbox;
    private final Clock clock;
    private final TrainingRecordConfig config;

    WaitingRecords(
            TrainingRecordRepository records,
            RecordBookRepository books,
            Outbox outbox,
            Clock clock,
            TrainingRecordConfig config) {
        this.records = records;
        this.books = books;
        this.outbox = outbox;
        this.clock = clock;
        this.config = config;
    }

    /** Announces the book's waiting records to its trainer (REC-3), inside the transaction that learns of the trainer. */
    public Uni<Void> announce(RecordBook book) {
        return records.atTrainer(book.id(), today(), MOST)
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(record -> outbox.publish(RecordEvents.stillSubmitted(record, book, null)))
                .collect()
                .last();
    }

    /**
     * Announces what was sent to the supervisor before it was known who that is. What the person cannot decide, because it
     * is their own or they left, passes to the trainer. Inside the transaction that holds the supervisor's row.
     */
    public Uni<Void> announceOrPass(Supervisor supervisor) {
        return records.atSupervisor(supervisor.id(), today())
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(
                        record -> books.get(record.bookId()).flatMap(book -> announceOrPass(record, book, supervisor)))
                .collect()
                .last();
    }

    private Uni<Void> announceOrPass(TrainingRecord record, RecordBook book, Supervisor supervisor) {
        UUID decider = Supervising.decider(supervisor, book);
        if (decider != null) {
            return outbox.publish(RecordEvents.stillSubmitted(record, book, decider));
        }
        record.passToTrainer();
        return outbox.publish(RecordEvents.submitted(record, book, null)).chain(records::flush);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(config.timeZone()));
    }
}
