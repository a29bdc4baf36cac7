package de.guildhall.permission.directory;

import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class PersonConsumer {

    private final Inbox inbox;
    private final NameRepository names;

    PersonConsumer(Inbox inbox, NameRepository names) {
        this.inbox = inbox;
        this.names = names;
    }

    record PersonState(UUID personId, String givenName, String familyName, long version) {}

    @Incoming("persons")
    Uni<Void> learn(ConsumerRecord<String, String> message) {
        return inbox.apply(
                "persons",
                message,
                PersonState.class,
                person ->
                        names.put(person.personId(), person.givenName() + " " + person.familyName(), person.version()));
    }
}
