package de.guildhall.exam.audience;

import de.guildhall.exam.audience.Audience.Training;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class TrainingRelationshipRepository implements PanacheRepositoryBase<TrainingRelationship, UUID> {

    Uni<Set<Training>> trainingsOf(Set<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : list("id in ?1", ids)
                        .map(found -> found.stream()
                                .map(TrainingRelationship::training)
                                .collect(Collectors.toSet()));
    }
}
