package de.guildhall.identity.account;

import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class AccountRequestConsumer {

    private final Inbox inbox;
    private final AccountService accounts;

    AccountRequestConsumer(Inbox inbox, AccountService accounts) {
        this.inbox = inbox;
        this.accounts = accounts;
    }

    @Incoming("account-requests")
    Uni<Void> requested(ConsumerRecord<String, String> message) {
        return provide(message);
    }

    /** ACC-10: training supervisors, when the first record is sent to them. */
    @Incoming("supervisor-account-requests")
    Uni<Void> requestedForSupervisor(ConsumerRecord<String, String> message) {
        return provide(message);
    }

    private Uni<Void> provide(ConsumerRecord<String, String> message) {
        return inbox.apply("identity.account", message, AccountRequested.class, accounts::provideFor);
    }
}
