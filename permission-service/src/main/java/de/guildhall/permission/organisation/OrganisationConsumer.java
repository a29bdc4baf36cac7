package de.guildhall.permission.organisation;

import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class OrganisationConsumer {

    private final Inbox inbox;
    private final Organisations organisations;

    OrganisationConsumer(Inbox inbox, Organisations organisations) {
        this.inbox = inbox;
        this.organisations = organisations;
    }

    record OrganisationState(
            UUID organisationId,
            UUID chamberId,
            String companyNumber,
            String name,
            boolean activated,
            Instant usableUntil,
            UUID headOfficeId,
            long version) {}

    @Incoming("organisations")
    Uni<Void> learn(ConsumerRecord<String, String> message) {
        return inbox.apply(
                "organisations",
                message,
                OrganisationState.class,
                state -> organisations.learn(
                        state.organisationId(),
                        state.chamberId(),
                        state.companyNumber(),
                        state.name(),
                        state.activated(),
                        state.usableUntil(),
                        state.headOfficeId(),
                        state.version()));
    }
}
