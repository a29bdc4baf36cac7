package de.guildhall.org.trainingrelationship;

import de.guildhall.org.search.Filter;
import de.guildhall.org.search.Listing;
import de.guildhall.org.search.Reach;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class TrainingRelationshipRepository implements PanacheRepositoryBase<TrainingRelationship, UUID> {

    private static final String WITH_NAMES = "from TrainingRelationship it join fetch it.organisation"
            + " join fetch it.site join fetch it.occupation join fetch it.trainer";

    Uni<Boolean> hasApprenticeNumber(UUID chamberId, String number) {
        return number == null
                ? Uni.createFrom().item(false)
                : count("chamberId = ?1 and apprentice.apprenticeNumber = ?2", chamberId, number)
                        .map(found -> found > 0);
    }

    /** Null if there is none. */
    Uni<TrainingRelationship> withNames(UUID id) {
        return find(WITH_NAMES + " where it.id = ?1", id).firstResult();
    }

    /** As above; nobody else changes it until the transaction ends. */
    Uni<TrainingRelationship> lockedWithNames(UUID id) {
        return find(WITH_NAMES + " where it.id = ?1", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    Uni<List<TrainingRelationship>> lockedOfApprentice(UUID personId) {
        return find(WITH_NAMES + " where it.account.personId = ?1 order by it.id", personId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whose apprentice got an account from that moment on, or is about to. */
    Uni<List<TrainingRelationship>> lockedLinkedSince(UUID organisationId, Instant since) {
        return find(
                        WITH_NAMES + " where it.organisation.id = ?1 and (it.account.state = REQUESTED"
                                + " or it.account.state = LINKED and it.account.linkedAt >= ?2) order by it.id",
                        organisationId,
                        since)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Uni<List<TrainingRelationship>> lockedOfTrainer(UUID trainerId) {
        return find(WITH_NAMES + " where it.trainer.id = ?1", trainerId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Uni<List<TrainingRelationship>> page(Reach reach, Filter filter, PageRequest page) {
        return Listing.of(WITH_NAMES)
                .within(
                        reach,
                        "it.chamberId in :chambers or it.organisation.id in :organisations or it.id in :own",
                        Map.of(
                                "chambers",
                                reach.chambers(),
                                "organisations",
                                reach.organisations(),
                                "own",
                                reach.trainingRelationships()))
                .where("it.chamberId = :chamber", "chamber", filter.chamberId())
                .where("it.organisation.id = :organisation", "organisation", filter.organisationId())
                .matching(filter.q())
                .page(this, page);
    }
}
