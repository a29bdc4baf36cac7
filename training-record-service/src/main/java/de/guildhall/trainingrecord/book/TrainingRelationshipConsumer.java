package de.guildhall.trainingrecord.book;

import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class TrainingRelationshipConsumer {

    private final Inbox inbox;
    private final RecordBookRepository books;

    TrainingRelationshipConsumer(Inbox inbox, RecordBookRepository books) {
        this.inbox = inbox;
        this.books = books;
    }

    @Incoming("training-relationships")
    Uni<Void> changed(ConsumerRecord<String, String> message) {
        return inbox.apply(
                "record-books",
                message,
                TrainingRelationshipState.class,
                state -> books.findOrBegin(state.trainingRelationshipId())
                        .invoke(book -> book.follow(state))
                        .flatMap(books::persist)
                        .replaceWithVoid());
    }
}
