package de.guildhall.org.trainer;

import de.guildhall.org.search.Filter;
import de.guildhall.org.search.Listing;
import de.guildhall.org.search.Reach;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class TrainerRepository implements PanacheRepositoryBase<Trainer, UUID> {

    Uni<Trainer> steady(UUID organisationId, UUID id) {
        return find("organisationId = ?1 and id = ?2 and leftAt is null", organisationId, id)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResult();
    }

    /** Who trains at the organisation with this account: usually one, if any. */
    Uni<List<Trainer>> lockedOfPerson(UUID organisationId, UUID personId) {
        return find(
                        "organisationId = ?1 and account.personId = ?2 and leftAt is null order by id",
                        organisationId,
                        personId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** As above, at whichever organisation, also where they trained before. */
    Uni<List<Trainer>> lockedOfPerson(UUID personId) {
        return find("account.personId = ?1 order by id", personId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Who trains at the organisation and has an account, or is about to get one. */
    Uni<List<Trainer>> lockedWithAccount(UUID organisationId) {
        return find("organisationId = ?1 and account.state in (LINKED, REQUESTED) order by id", organisationId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Uni<Trainer> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<List<Trainer>> page(Reach reach, Filter filter, PageRequest page) {
        return Listing.of("from Trainer it")
                .within(
                        reach,
                        "it.chamberId in :chambers or it.organisationId in :organisations",
                        Map.of("chambers", reach.chambers(), "organisations", reach.organisations()))
                .where("it.organisationId = :organisation", "organisation", filter.organisationId())
                .where("it.chamberId = :chamber", "chamber", filter.chamberId())
                .matching(filter.q())
                .page(this, page);
    }
}
