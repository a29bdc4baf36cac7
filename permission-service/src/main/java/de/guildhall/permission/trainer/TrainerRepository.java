package de.guildhall.permission.trainer;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class TrainerRepository implements PanacheRepositoryBase<Trainer, UUID> {

    /** Whether the person is a trainer of the organisation by some other registration, too. */
    Uni<Boolean> trainsBesides(UUID organisationId, UUID personId, UUID trainerId) {
        return count("organisationId = ?1 and personId = ?2 and id <> ?3", organisationId, personId, trainerId)
                .map(count -> count > 0);
    }
}
