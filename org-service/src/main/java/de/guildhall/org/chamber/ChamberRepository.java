package de.guildhall.org.chamber;

import de.guildhall.org.search.Listing;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ChamberRepository implements PanacheRepositoryBase<Chamber, UUID> {

    Uni<List<Chamber>> page(String q, PageRequest page) {
        return Listing.of("from Chamber it").matching(q).page(this, page);
    }
}
