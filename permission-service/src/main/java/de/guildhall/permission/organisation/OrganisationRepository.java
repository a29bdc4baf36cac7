package de.guildhall.permission.organisation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

    /** Null if there is none. */
    Uni<Organisation> byNumber(UUID chamberId, String companyNumber) {
        return find("chamberId = ?1 and companyNumber = ?2", chamberId, companyNumber)
                .firstResult();
    }

    /** Which of these are the organisation itself or one of its sites. */
    Uni<List<Organisation>> placesOf(UUID id, Collection<UUID> ids) {
        return list("id in ?1 and (id = ?2 or headOfficeId = ?2)", ids, id);
    }

    /** PostgreSQL locks in the order in which it answers. */
    Uni<List<Organisation>> lockAll(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
