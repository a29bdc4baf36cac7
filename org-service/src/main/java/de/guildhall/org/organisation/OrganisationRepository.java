package de.guildhall.org.organisation;

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
class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

    /** With its sites; null if there is none. */
    Uni<Organisation> withSites(UUID id) {
        return list("from Organisation it left join fetch it.sites where it.id = ?1", id)
                .map(found -> found.isEmpty() ? null : found.getFirst());
    }

    Uni<Organisation> byNumber(UUID chamberId, String companyNumber) {
        return find("chamberId = ?1 and companyNumber = ?2", chamberId, companyNumber)
                .firstResult();
    }

    Uni<Organisation> lockedByNumber(UUID chamberId, String companyNumber) {
        return find("chamberId = ?1 and companyNumber = ?2", chamberId, companyNumber)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    Uni<List<Organisation>> byNumbers(UUID chamberId, List<String> companyNumbers) {
        return list("chamberId = ?1 and companyNumber in ?2", chamberId, companyNumbers);
    }

    Uni<Organisation> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Null if the chamber has no such company. */
    Uni<UUID> idByNumber(UUID chamberId, String companyNumber) {
        return getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "select id from Organisation where chamberId = ?1 and companyNumber = ?2", UUID.class)
                        .setParameter(1, chamberId)
                        .setParameter(2, companyNumber)
                        .getSingleResultOrNull());
    }

    /** Null if there is no such organisation. */
    Uni<UUID> chamberOf(UUID id) {
        return getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "select chamberId from Organisation where id = ?1", UUID.class)
                        .setParameter(1, id)
                        .getSingleResultOrNull());
    }

    Uni<Boolean> hasBranches(UUID id) {
        return find("headOfficeId", id).range(0, 0).list().map(found -> !found.isEmpty());
    }

    Uni<List<Organisation>> branches(UUID headOfficeId, String q, PageRequest page) {
        return Listing.of("from Organisation it")
                .where("it.headOfficeId = :headOffice", "headOffice", headOfficeId)
                .matching(q)
                .page(this, page);
    }

    Uni<List<Organisation>> page(Reach reach, Filter filter, PageRequest page) {
        return Listing.of("from Organisation it")
                .within(
                        reach,
                        "it.chamberId in :chambers or it.id in :organisations",
                        Map.of("chambers", reach.chambers(), "organisations", reach.organisations()))
                .where("it.chamberId = :chamber", "chamber", filter.chamberId())
                .matching(filter.q())
                .page(this, page)
                .call(this::loadSites);
    }

    /** One query for all sites: a join would let the database count sites where it should count organisations. */
    private Uni<List<Organisation>> loadSites(List<Organisation> found) {
        return list("from Organisation it left join fetch it.sites where it in ?1", found);
    }
}
