package de.guildhall.permission.supervision;

import de.guildhall.permission.supervision.Supervision.Term;
import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class SupervisionConsumer {

    private final Inbox inbox;
    private final Supervisions supervisions;

    SupervisionConsumer(Inbox inbox, Supervisions supervisions) {
        this.inbox = inbox;
        this.supervisions = supervisions;
    }

    record SupervisionState(
            UUID supervisionId,
            UUID trainingRelationshipId,
            UUID organisationId,
            UUID chamberId,
            UUID personId,
            Instant endsAt,
            long version) {

        Term term() {
            return new Term(personId, endsAt);
        }
    }

    @Incoming("supervisions")
    Uni<Void> learn(ConsumerRecord<String, String> message) {
        return inbox.apply("supervisions", message, SupervisionState.class, supervisions::learn);
    }
}
