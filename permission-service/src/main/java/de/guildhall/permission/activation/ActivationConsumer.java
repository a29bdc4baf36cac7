package de.guildhall.permission.activation;

import de.guildhall.permission.grant.AutomaticGrants;
import de.guildhall.permission.grant.Place;
import de.guildhall.permission.organisation.Organisations;
import de.guildhall.permission.role.Role;
import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** ACC-2: who activates an organisation is its administrator. */
@ApplicationScoped
class ActivationConsumer {

    private static final String ACTIVATED = "ACTIVATED";

    private final Inbox inbox;
    private final Organisations organisations;
    private final AutomaticGrants grants;

    ActivationConsumer(Inbox inbox, Organisations organisations, AutomaticGrants grants) {
        this.inbox = inbox;
        this.organisations = organisations;
        this.grants = grants;
    }

    /** A fact and no state: it has no version, the inbox applies it once. A lock names no organisation. */
    record ActivationState(UUID organisationId, UUID chamberId, String kind, UUID personId) {}

    @Incoming("activations")
    Uni<Void> apply(ConsumerRecord<String, String> message) {
        return inbox.apply("activations", message, ActivationState.class, this::apply);
    }

    private Uni<Void> apply(ActivationState state) {
        if (!ACTIVATED.equals(state.kind())) {
            return Uni.createFrom().voidItem();
        }
        return organisations
                .activate(state.organisationId(), state.chamberId())
                .call(() -> grants.give(
                        Role.ADMINISTRATOR,
                        state.personId(),
                        Place.organisation(state.organisationId(), state.chamberId()),
                        "activated the organisation"));
    }
}
