package de.guildhall.trainingrecord.relationship;

import de.guildhall.platform.inbox.Inbox;
import de.guildhall.trainingrecord.book.RecordBook;
import de.guildhall.trainingrecord.book.RecordBookRepository;
import de.guildhall.trainingrecord.book.TrainingRelationshipState;
import de.guildhall.trainingrecord.record.WaitingRecords;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Every training relationship has a record book, from the first news of it on. */
@ApplicationScoped
class TrainingRelationshipConsumer {

    private final Inbox inbox;
    private final RecordBookRepository books;
    private final WaitingRecords waiting;

    TrainingRelationshipConsumer(Inbox inbox, RecordBookRepository books, WaitingRecords waiting) {
        this.inbox = inbox;
        this.books = books;
        this.waiting = waiting;
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
        boolean someoneNewDecides = book.follow(state);
        // Written before the waiting weeks are looked for: a week that is being handed in is waited for.
        Uni<RecordBook> kept = books.persistAndFlush(book);
        return someoneNewDecides ? kept.chain(waiting::announce) : kept.replaceWithVoid();
    }
}
