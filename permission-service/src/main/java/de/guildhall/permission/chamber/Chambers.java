package de.guildhall.permission.chamber;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
public class Chambers {

    private final ChamberRepository chambers;

    Chambers(ChamberRepository chambers) {
        this.chambers = chambers;
    }

    /** @return null if no event told of it yet */
    @WithSession
    public Uni<Chamber> find(UUID id) {
        return chambers.findById(id);
    }

    /** As {@link #find}; until the end of the transaction nobody else gets the lock. */
    public Uni<Chamber> lock(UUID id) {
        return chambers.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Runs in the transaction of the event. */
    Uni<Void> learn(UUID id, String name, long version) {
        return chambers.findById(id).flatMap(known -> {
            Chamber chamber = known == null ? new Chamber(id) : known;
            chamber.learn(name, version);
            return known == null
                    ? chambers.persist(chamber).replaceWithVoid()
                    : Uni.createFrom().voidItem();
        });
    }
}
