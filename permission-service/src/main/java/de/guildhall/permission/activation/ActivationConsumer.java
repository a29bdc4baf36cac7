package de.guildhall.permission.activation;

import de.guildhall.permission.delegation.DelegationService;
import de.guildhall.permission.grant.AutomaticGrants;
import de.guildhall.permission.grant.Place;
import de.guildhall.permission.organisation.Organisations;
import de.guildhall.permission.role.Role;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * ACC-2: who activates an organisation is its administrator. ACC-5: whose activation is taken back is nothing in its name,
 * and nobody else is either. ACC-6: who activates it under a head office administers it through that one. DEL-2:
 * whose delegate code another organisation has, for that one acts it.
 */
@ApplicationScoped
class ActivationConsumer {

    private static final String ACTIVATED = "ACTIVATED";
    private static final String TAKEN_BACK = "TAKEN_BACK";
    private static final String DELEGATED = "DELEGATED";

    private final Inbox inbox;
    private final Organisations organisations;
    private final AutomaticGrants grants;
    private final DelegationService delegations;
    private final Clock clock;

    ActivationConsumer(
            Inbox inbox,
            Organisations organisations,
            AutomaticGrants grants,
            DelegationService delegations,
            Clock clock) {
        this.inbox = inbox;
        this.organisations = organisations;
        this.grants = grants;
        this.delegations = delegations;
        this.clock = clock;
    }

    /** A fact and no state: it has no version, the inbox applies it once. A lock names no organisation. */
    record ActivationState(
            UUID organisationId,
            UUID chamberId,
            String kind,
            UUID personId,
            Instant until,
            UUID headOfficeId,
            UUID delegateId,
            long organisationVersion) {}

    @Incoming("activations")
    Uni<Void> apply(ConsumerRecord<String, String> message) {
        return inbox.apply("activations", message, ActivationState.class, this::apply);
    }

    private Uni<Void> apply(ActivationState state) {
        return switch (state.kind()) {
            case ACTIVATED ->
                state.headOfficeId() == null
                        ? activate(state)
                        : organisations.activate(state.organisationId(), state.chamberId());
            case TAKEN_BACK -> takeBack(state);
            case DELEGATED ->
                delegations.enterByCode(
                        state.organisationId(), state.chamberId(), state.delegateId(), state.until(), state.personId());
            default -> Uni.createFrom().voidItem();
        };
    }

    /** Grants that arrive later, of invitations that were on their way, count nothing before the next activation. */
    private Uni<Void> takeBack(ActivationState state) {
        return organisations
                .takeBackActivation(
                        state.organisationId(), state.chamberId(), clock.instant(), state.organisationVersion())
                .call(() -> delegations.endAllOf(state.organisationId()))
                .call(() -> grants.revokeAllActingFor(ActingFor.organisation(state.organisationId())));
    }

    private Uni<Void> activate(ActivationState state) {
        return organisations
                .activate(state.organisationId(), state.chamberId())
                .call(() -> grants.give(
                        Role.ADMINISTRATOR,
                        state.personId(),
                        Place.organisation(state.organisationId(), state.chamberId()),
                        "activated the organisation"));
    }
}
