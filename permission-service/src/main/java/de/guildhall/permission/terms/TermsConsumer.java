package de.guildhall.permission.terms;

import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class TermsConsumer {

    private final Inbox inbox;
    private final TermsRepository terms;

    TermsConsumer(Inbox inbox, TermsRepository terms) {
        this.inbox = inbox;
        this.terms = terms;
    }

    record TermsState(int version) {}

    @Incoming("terms")
    Uni<Void> learn(ConsumerRecord<String, String> message) {
        return inbox.apply("terms", message, TermsState.class, state -> terms.publish(state.version()));
    }
}
