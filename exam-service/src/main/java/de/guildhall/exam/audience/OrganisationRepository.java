package de.guildhall.exam.audience;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

    Uni<Set<UUID>> chambersOf(Set<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : list("id in ?1", ids)
                        .map(found ->
                                found.stream().map(Organisation::chamberId).collect(Collectors.toSet()));
    }
}
