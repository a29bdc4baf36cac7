package de.guildhall.identity.membership;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class MembershipConsumer {

    private static final String EXAMINER = "examiner";

    private final Inbox inbox;
    private final MembershipRepository memberships;
    private final Leavers leavers;

    MembershipConsumer(Inbox inbox, MembershipRepository memberships, Leavers leavers) {
        this.inbox = inbox;
        this.memberships = memberships;
        this.leavers = leavers;
    }

    record GrantState(
            UUID grantId,
            UUID personId,
            String actingFor,
            String role,
            UUID organisationId,
            UUID chamberId,
            Instant validFrom,
            Instant validUntil,
            Instant revokedAt,
            long version) {

        /** Apprentices belong to their company for themselves. */
        boolean acts() {
            return !actingFor.equals(ActingFor.SELF.toString());
        }

        Membership place() {
            return new Membership(organisationId, chamberId, role.equals(EXAMINER));
        }

        Instant end() {
            return revokedAt != null ? revokedAt : validUntil;
        }
    }

    @Incoming("memberships")
    Uni<Void> granted(ConsumerRecord<String, String> message) {
        return inbox.apply("identity.belonging", message, GrantState.class, this::put);
    }

    /** Who operates the installation belongs to no chamber. */
    private Uni<Void> put(GrantState grant) {
        return grant.chamberId() == null
                ? Uni.createFrom().voidItem()
                : memberships
                        .put(
                                grant.grantId(),
                                grant.personId(),
                                grant.place(),
                                grant.acts(),
                                grant.validFrom(),
                                grant.end(),
                                grant.version())
                        .chain(() -> leavers.settle(grant.personId()));
    }
}
