package de.guildhall.exam.audience;

import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class OrganisationConsumer {

    private final Inbox inbox;
    private final OrganisationRepository organisations;

    OrganisationConsumer(Inbox inbox, OrganisationRepository organisations) {
        this.inbox = inbox;
        this.organisations = organisations;
    }

    record OrganisationState(UUID organisationId, UUID chamberId, long version) {}

    @Incoming("organisations")
    Uni<Void> learn(ConsumerRecord<String, String> message) {
        return inbox.apply("organisations", message, OrganisationState.class, this::learn);
    }

    private Uni<Void> learn(OrganisationState state) {
        return organisations.findById(state.organisationId()).flatMap(known -> {
            Organisation organisation = known == null ? new Organisation(state.organisationId()) : known;
            organisation.learn(state.chamberId(), state.version());
            return known == null
                    ? organisations.persist(organisation).replaceWithVoid()
                    : Uni.createFrom().voidItem();
        });
    }
}
