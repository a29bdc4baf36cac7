package de.guildhall.permission.grant;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.outbox.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the service tells about a grant; whoever remembers the person's access forgets it on hearing. */
final class GrantEvents {

    static final String TOPIC = "permission.grant";

    private GrantEvents() {}

    static DomainEvent given(Grant grant) {
        return new DomainEvent(TOPIC, "permission.grant.given", grant.id(), State.of(grant));
    }

    static DomainEvent revoked(Grant grant) {
        return new DomainEvent(TOPIC, "permission.grant.revoked", grant.id(), State.of(grant));
    }

    record State(
            UUID grantId,
            UUID personId,
            ActingFor actingFor,
            String role,
            List<String> rights,
            Scope scope,
            UUID organisationId,
            UUID chamberId,
            Instant validFrom,
            Instant validUntil,
            Instant revokedAt,
            long version) {

        static State of(Grant grant) {
            return new State(
                    grant.id(),
                    grant.personId(),
                    grant.actingFor(),
                    grant.role(),
                    grant.rights(),
                    grant.scope(),
                    grant.organisationId(),
                    grant.chamberId(),
                    grant.period().from(),
                    grant.period().until(),
                    grant.revokedAt(),
                    grant.version());
        }
    }
}
