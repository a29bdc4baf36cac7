package de.guildhall.trainingrecord.relationship;

import de.guildhall.platform.inbox.Inbox;
import de.guildhall.trainingrecord.book.RecordBook;
import de.guildhall.trainingrecord.book.RecordBookRepository;
import de.guildhall.trainingrecord.book.TrainingRelationshipState;
import de.guildhall.trainingrecord.record.WaitingRecords;
import de.guildhall.trainingrecord.supervisor.Supervising;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Every training relationship has a record book, from the first news of it on. */
@ApplicationScoped
class TrainingRelationshipConsumer {

    private final Inbox inbox;
    private final RecordBookRepository books;
    private final WaitingRecords waiting;
    private final Supervising supervising;

    TrainingRelationshipConsumer(
            Inbox inbox, RecordBookRepository books, WaitingRecords waiting, Supervising supervising) {
        this.inbox = inbox;
        this.books = books;
        this.waiting = waiting;
        this.supervising = supervising;
    }

    @Incoming("training-relationships")
    Uni<Void> changed(ConsumerRecord<String, String> message) {
        return inbox.apply(
                "record-books",
                message,
                TrainingRelationshipState.class,
                state -> books.findOrBegin(state.trainingRelationshipId()).flatMap(book -> follow(book, state)));
    }

    private Uni<Void> follow(RecordBook book, TrainingRelationshipState state) {
        LocalDate endBefore = book.endsOn();
        UUID apprenticeBefore = book.apprenticePersonId();
        boolean someoneNewDecides = book.follow(state);
        boolean supervisedAnew = endBefore != null
                && !(endBefore.equals(book.endsOn()) && Objects.equals(apprenticeBefore, book.apprenticePersonId()));
        // Written before the waiting weeks are looked for: a week that is being handed in is waited for.
        Uni<RecordBook> kept = books.persistAndFlush(book)
                .call(() -> supervisedAnew
                        ? supervising.tellAllOf(book)
                        : Uni.createFrom().voidItem());
        return someoneNewDecides ? kept.chain(waiting::announce) : kept.replaceWithVoid();
    }
}
