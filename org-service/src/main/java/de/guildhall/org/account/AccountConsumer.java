package de.guildhall.org.account;

import de.guildhall.platform.inbox.Inbox;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from identity-service which person an account that was asked for belongs to. */
@ApplicationScoped
class AccountConsumer {

    private static final String NAME = "org-service.accounts";

    private final Inbox inbox;
    private final List<AccountHolders> holders;

    AccountConsumer(Inbox inbox, @All List<AccountHolders> holders) {
        this.inbox = inbox;
        this.holders = holders;
    }

    record LinkedAccount(CauseKind causeKind, UUID causeId, UUID personId) {}

    @Incoming("accounts")
    Uni<Void> consume(ConsumerRecord<String, String> message) {
        return inbox.apply(NAME, message, LinkedAccount.class, this::link);
    }

    private Uni<Void> link(LinkedAccount account) {
        return holders.stream()
                .filter(holder -> holder.kind() == account.causeKind())
                .findFirst()
                .orElseThrow()
                .link(account.causeId(), account.personId());
    }
}
