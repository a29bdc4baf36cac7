package de.guildhall.org.look;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class LookRepository implements PanacheRepositoryBase<Look, UUID> {

    /** The audit trail keeps who looked and why. */
    Uni<Long> forgetEndedBefore(Instant moment) {
        return delete("endsAt < ?1", moment);
    }
}
