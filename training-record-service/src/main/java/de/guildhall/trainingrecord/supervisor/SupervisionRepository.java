package de.guildhall.trainingrecord.supervisor;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class SupervisionRepository implements PanacheRepositoryBase<Supervision, UUID> {

    /** Null if the apprentice never sent anything there. */
    public Uni<Supervision> find(UUID bookId, UUID supervisorId) {
        return find("bookId = ?1 and supervisorId = ?2", bookId, supervisorId).firstResult();
    }

    /** To whom weeks of the book may be sent again, by name. */
    public Uni<List<Supervision>> reachable(UUID bookId) {
        return find(
                        "bookId = ?1 and supervisorId in (select id from Supervisor where state in (ASKED, KNOWN))"
                                + " order by familyName, givenName, id",
                        bookId)
                .list();
    }

    Uni<List<Supervision>> lockOfSupervisor(UUID supervisorId) {
        return find("supervisorId = ?1 order by id", supervisorId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Uni<List<Supervision>> lockOfBook(UUID bookId) {
        return find("bookId = ?1 order by id", bookId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** One person introduces one address at a time, so that the count of today's is right on every replica. */
    Uni<Void> lockIntroductions(UUID personId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 10))) locked",
                                Integer.class)
                        .setParameter(1, personId.toString())
                        .getSingleResult())
                .replaceWithVoid();
    }

    Uni<Long> introducedSince(UUID personId, Instant since) {
        return count("introducedBy = ?1 and introducedAt > ?2", personId, since);
    }
}
