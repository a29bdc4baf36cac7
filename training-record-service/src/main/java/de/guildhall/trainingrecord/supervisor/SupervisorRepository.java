package de.guildhall.trainingrecord.supervisor;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class SupervisorRepository implements PanacheRepositoryBase<Supervisor, UUID> {

    /** @param created false if somebody named the address in this company before */
    record Found(Supervisor supervisor, boolean created) {}

    /** The one of the address in the company, locked. Of two who name a new address at once the second finds the first's. */
    Uni<Found> findOrCreate(UUID organisationId, String email) {
        Supervisor candidate = new Supervisor(UUID.randomUUID(), organisationId, email);
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into supervisors (id, organisation_id, email, state) values (?1, ?2, ?3, 'ASKED')"
                                        + " on conflict (organisation_id, email) do nothing")
                        .setParameter(1, candidate.id())
                        .setParameter(2, organisationId)
                        .setParameter(3, email)
                        .executeUpdate())
                .flatMap(inserted -> find("organisationId = ?1 and email = ?2", organisationId, email)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .firstResult()
                        .map(supervisor -> new Found(supervisor, inserted > 0)));
    }

    /** Null if there is none; nobody else changes it until this transaction ends. */
    public Uni<Supervisor> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** As {@link #lock}: what one person is in all companies. */
    public Uni<List<Supervisor>> lockOf(UUID personId) {
        return find("personId = ?1 order by id", personId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** As {@link #lock}: what one person is in one company, under whatever addresses. */
    public Uni<List<Supervisor>> lockOf(UUID personId, UUID organisationId) {
        return find("personId = ?1 and organisationId = ?2 order by id", personId, organisationId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
