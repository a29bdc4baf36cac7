package de.guildhall.identity.keycloak;

import de.guildhall.identity.person.PersonChanged;
import de.guildhall.identity.person.PersonState;
import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Carries what changes of a person to Keycloak: names, languages, and whether they may sign in. Changing it does not need
 * Keycloak at that moment.
 */
@ApplicationScoped
class PersonConsumer {

    private final Inbox inbox;
    private final KeycloakAccounts accounts;

    PersonConsumer(Inbox inbox, KeycloakAccounts accounts) {
        this.inbox = inbox;
        this.accounts = accounts;
    }

    @Incoming("persons")
    Uni<Void> changed(ConsumerRecord<String, String> message) {
        return inbox.apply("identity.keycloak", message, PersonChanged.class, this::follow);
    }

    private Uni<Void> follow(PersonChanged state) {
        return state.state() == PersonState.WITHDRAWN ? accounts.remove(state.personId()) : accounts.refresh(state);
    }
}
