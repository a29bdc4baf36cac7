package de.guildhall.identity.signin;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SignInsRepository implements PanacheRepositoryBase<SignIns, UUID> {

    /** Null if nothing happened yet; until the end of the transaction nobody else gets the lock. */
    Uni<SignIns> lock(UUID personId) {
        return findById(personId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** As {@link #lock}, by Keycloak's account. */
    Uni<SignIns> lockAccount(String accountId) {
        return find("accountId", accountId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    Uni<List<SignIns>> of(Collection<UUID> personIds) {
        return list("personId in ?1", personIds);
    }
}
