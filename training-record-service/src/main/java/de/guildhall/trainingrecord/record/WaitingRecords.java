package de.guildhall.trainingrecord.record;

import de.guildhall.platform.outbox.Outbox;
import de.guildhall.trainingrecord.TrainingRecordConfig;
import de.guildhall.trainingrecord.book.RecordBook;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** What was handed in before the person who decides now was known. */
@ApplicationScoped
public class WaitingRecords {

    /** More mails at once would help nobody: the list of what waits says the rest. */
    private static final int MOST = 20;

    private final TrainingRecordRepository records;
    private final Outbox outbox;
    private final Clock clock;
    private final TrainingRecordConfig config;

    WaitingRecords(TrainingRecordRepository records, Outbox outbox, Clock clock, TrainingRecordConfig config) {
        this.records = records;
        this.outbox = outbox;
        this.clock = clock;
        this.config = config;
    }

    /** Announces the book's waiting records to its trainer (REC-3), inside the transaction that learns of the trainer. */
    public Uni<Void> announce(RecordBook book) {
        return records.submitted(book.id(), LocalDate.now(clock.withZone(config.timeZone())), MOST)
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(record -> outbox.publish(RecordEvents.stillSubmitted(record, book)))
                .collect()
                .last();
    }
}
