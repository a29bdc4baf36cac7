package de.guildhall.permission.person;

import de.guildhall.permission.directory.NameRepository;
import de.guildhall.permission.grant.AutomaticGrants;
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
    private final AutomaticGrants grants;

    PersonConsumer(Inbox inbox, NameRepository names, AutomaticGrants grants) {
        this.inbox = inbox;
        this.names = names;
        this.grants = grants;
    }

    record PersonState(UUID personId, String givenName, String familyName, String state, long version) {

        boolean withdrawn() {
            return "WITHDRAWN".equals(state);
        }

        boolean invited() {
            return "INVITED".equals(state);
        }
    }

    @Incoming("persons")
    Uni<Void> learn(ConsumerRecord<String, String> message) {
        return inbox.apply("persons", message, PersonState.class, this::learn);
    }

    /** Who was invited and never came is deleted, and holds nothing any more (USR-10). */
    private Uni<Void> learn(PersonState person) {
        return person.withdrawn()
                ? names.forget(person.personId()).chain(() -> grants.revokeAllOf(person.personId()))
                : names.put(
                        person.personId(),
                        person.givenName() + " " + person.familyName(),
                        person.invited(),
                        person.version());
    }
}
