package de.guildhall.identity.email;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class EmailChangeRepository implements PanacheRepositoryBase<EmailChange, UUID> {

    /** Null if the person has none. */
    Uni<EmailChange> of(UUID personId) {
        return find("personId", personId).firstResult();
    }

    /** As {@link #of}, locked: of both links followed at once the second sees what the first did. */
    Uni<EmailChange> lockedOf(UUID personId) {
        return find("personId", personId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    Uni<Long> deleteOf(UUID personId) {
        return delete("personId", personId);
    }

    Uni<Long> deleteExpiredBefore(Instant end) {
        return delete("expiresAt < ?1", end);
    }
}
