package de.guildhall.permission.grant;

import de.guildhall.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Enters and ends grants, each with the event that tells it. Runs in the transaction of the use case. */
@ApplicationScoped
class GrantBook {

    private final GrantRepository grants;
    private final Outbox outbox;

    GrantBook(GrantRepository grants, Outbox outbox) {
        this.grants = grants;
        this.outbox = outbox;
    }

    /** @return false if the person holds the role there at that time already */
    Uni<Boolean> enter(Grant grant) {
        return grants.add(grant)
                .call(entered -> entered
                        ? outbox.publish(GrantEvents.given(grant))
                        : Uni.createFrom().voidItem());
    }

    Uni<Void> end(Grant grant, UUID by, Instant now) {
        grant.revoke(by, now);
        return tellEnd(grant);
    }

    /** The person leaves. */
    Uni<Void> endWith(UUID departure, Grant grant, UUID by, Instant now) {
        grant.endWith(departure, by, now);
        return tellEnd(grant);
    }

    private Uni<Void> tellEnd(Grant grant) {
        // The event carries the version that the row has after the change.
        return grants.flush().chain(() -> outbox.publish(GrantEvents.revoked(grant)));
    }
}
