package de.guildhall.org.occupation;

import de.guildhall.org.search.Listing;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class OccupationRepository implements PanacheRepositoryBase<Occupation, UUID> {

    Uni<Boolean> hasCode(String code) {
        return count("code", code).map(found -> found > 0);
    }

    Uni<List<Occupation>> page(String q, PageRequest page) {
        return Listing.of("from Occupation it").matching(q).page(this, page);
    }
}
