package de.guildhall.org.activation;

import de.guildhall.org.search.Listing;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ActivationLockRepository implements PanacheRepositoryBase<ActivationLock, UUID> {

    /** Null if the subject never had one. */
    Uni<ActivationLock> latest(Throttled subject, UUID subjectId) {
        return latestFirst(subject, subjectId).firstResult();
    }

    /** As above; nobody else lifts it until the transaction ends. */
    Uni<ActivationLock> latestLocked(Throttled subject, UUID subjectId) {
        return latestFirst(subject, subjectId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    Uni<ActivationLock> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<Long> forgetEndedBefore(Instant moment) {
        return delete("until < ?1", moment);
    }

    Uni<List<ActivationLock>> closed(UUID chamberId, Instant now, PageRequest page) {
        return Listing.newestFirst("from ActivationLock it", "lockedAt")
                .where("it.chamberId = :chamber", "chamber", chamberId)
                .where("it.liftedAt is null and it.until > :now", "now", now)
                .page(this, page);
    }

    private PanacheQuery<ActivationLock> latestFirst(Throttled subject, UUID subjectId) {
        return find("subject = ?1 and subjectId = ?2 order by lockedAt desc", subject, subjectId);
    }
}
