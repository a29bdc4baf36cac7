package de.guildhall.org.activation;

import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ActivationLockRepository implements PanacheRepositoryBase<ActivationLock, UUID> {

    private static final Cursor TOP = Cursor.of(Instant.parse("9999-12-31T00:00:00Z"), new UUID(0, 0));

    /** Null if the subject never had one. */
    Uni<ActivationLock> latest(Throttled subject, UUID subjectId) {
        return find("subject = ?1 and subjectId = ?2 order by lockedAt desc", subject, subjectId)
                .firstResult();
    }

    Uni<List<ActivationLock>> closed(UUID chamberId, Instant now, PageRequest page) {
        Cursor given = page.after(2);
        Cursor after = given == null ? TOP : given;
        return find(
                        "chamberId = ?1 and liftedAt is null and until > ?2"
                                + " and (lockedAt < ?3 or lockedAt = ?3 and id > ?4) order by lockedAt desc, id",
                        chamberId,
                        now,
                        after.instant(0),
                        after.uuid(1))
                .range(0, page.rows() - 1)
                .list();
    }
}
