package de.guildhall.permission.terms;

import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class TermsAcceptanceConsumer {

    private final Inbox inbox;
    private final TermsRepository terms;

    TermsAcceptanceConsumer(Inbox inbox, TermsRepository terms) {
        this.inbox = inbox;
        this.terms = terms;
    }

    record AcceptanceState(UUID personId, int version) {}

    @Incoming("terms-acceptances")
    Uni<Void> learn(ConsumerRecord<String, String> message) {
        return inbox.apply(
                "terms-acceptances",
                message,
                AcceptanceState.class,
                state -> terms.accept(state.personId(), state.version()));
    }
}
