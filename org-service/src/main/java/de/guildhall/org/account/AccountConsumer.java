package de.guildhall.org.account;

import de.guildhall.platform.inbox.Inbox;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from identity-service which person an account that was asked for belongs to, and who never came. */
@ApplicationScoped
class AccountConsumer {

    private static final String NAME = "org-service.accounts";
    private static final String PERSONS = "org-service.persons";

    private final Inbox inbox;
    private final List<AccountHolders> holders;
    private final WithdrawnPersons withdrawn;
    private final Clock clock;

    AccountConsumer(Inbox inbox, @All List<AccountHolders> holders, WithdrawnPersons withdrawn, Clock clock) {
        this.inbox = inbox;
        this.holders = holders;
        this.withdrawn = withdrawn;
        this.clock = clock;
    }

    record PersonState(UUID personId, String state) {

        boolean withdrawn() {
            return "WITHDRAWN".equals(state);
        }
    }

    /** @param causeKind also of accounts that other services asked for */
    record LinkedAccount(String causeKind, UUID causeId, UUID personId) {}

    @Incoming("accounts")
    Uni<Void> consume(ConsumerRecord<String, String> message) {
        return inbox.apply(NAME, message, LinkedAccount.class, this::link);
    }

    private Uni<Void> link(LinkedAccount account) {
        return holders.stream()
                .filter(holder -> holder.kind().name().equals(account.causeKind()))
                .findFirst()
                .map(holder -> holder.link(account.causeId(), account.personId(), clock.instant())
                        .chain(() -> withdrawn.unlinkIfWithdrawn(account.personId())))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    @Incoming("persons")
    Uni<Void> consumePerson(ConsumerRecord<String, String> message) {
        return inbox.apply(
                PERSONS,
                message,
                PersonState.class,
                person -> person.withdrawn()
                        ? withdrawn.withdraw(person.personId())
                        : Uni.createFrom().voidItem());
    }
}
