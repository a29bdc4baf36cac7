package de.guildhall.exam.occupation;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class Occupations {

    private final OccupationRepository occupations;

    Occupations(OccupationRepository occupations) {
        this.occupations = occupations;
    }

    /** @return null if no event told of it yet */
    @WithSession
    public Uni<Occupation> find(UUID id) {
        return occupations.findById(id);
    }

    @WithSession
    public Uni<List<Occupation>> find(Collection<UUID> ids) {
        return occupations.list("id in ?1", ids);
    }

    /** Runs in the transaction of the event. */
    Uni<Void> learn(UUID id, Map<String, String> name, long version) {
        return occupations.findById(id).flatMap(known -> {
            Occupation occupation = known == null ? new Occupation(id) : known;
            occupation.learn(name, version);
            return known == null
                    ? occupations.persist(occupation).replaceWithVoid()
                    : Uni.createFrom().voidItem();
        });
    }
}
