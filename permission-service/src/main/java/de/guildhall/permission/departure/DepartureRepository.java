package de.guildhall.permission.departure;

import de.guildhall.permission.departure.ProspectDto.SuccessorDto;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.problem.NotFound;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Cursor;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DepartureRepository implements PanacheRepositoryBase<Departure, UUID> {

    private static final int MOST_SUCCESSORS = 50;

    /** Somebody who acts there now, has come already, and for apprentices' sake a trainer who is none of those apprentices. */
    private static final String SUCCESSORS = """
            select p.id, p.name
            from persons p
            where p.id <> :person and not p.invited and (:name = '' or position(:name in lower(p.name)) > 0)
                and exists (
                    select 1 from grants g
                    where g.person_id = p.id and g.acting_for = :function and g.revoked_at is null
                        and g.valid_from <= :now and (g.valid_until is null or g.valid_until > :now)
                        and (not :trains or g.role = 'trainer'))
                and (not :trains or not exists (
                    select 1 from training_relationships r
                    join grants g on g.scope = 'training-relationship:' || r.id
                    where r.apprentice_person_id = p.id and g.person_id = :person and g.role = 'contract-trainer'
                        and g.acting_for = :function and g.revoked_at is null))
            """;

    /** @throws ProblemException 404 if there is none */
    Uni<Departure> lock(UUID id) {
        return NotFound.ifNull(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Of one place, the latest first. */
    Uni<List<Departure>> at(Scope scope, Cursor after, int rows) {
        return (after == null
                        ? find("scope = :scope order by recordedAt desc, id desc", Parameters.with("scope", scope))
                        : find(
                                "scope = :scope and (recordedAt < :at or recordedAt = :at and id < :id)"
                                        + " order by recordedAt desc, id desc",
                                Parameters.with("scope", scope)
                                        .and("at", after.instant(0))
                                        .and("id", after.uuid(1))))
                .page(0, rows)
                .list();
    }

    static Cursor cursor(Departure departure) {
        return Cursor.of(departure.recordedAt(), departure.id());
    }

    /** @param name part of the name in small letters; empty for everybody */
    Uni<List<SuccessorDto>> successors(UUID personId, ActingFor function, boolean trains, String name, Instant now) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(SUCCESSORS + "order by p.name, p.id", Object[].class)
                        .setParameter("person", personId)
                        .setParameter("function", function.toString())
                        .setParameter("trains", trains)
                        .setParameter("name", name)
                        .setParameter("now", now.atOffset(ZoneOffset.UTC))
                        .setMaxResults(MOST_SUCCESSORS)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new SuccessorDto((UUID) row[0], (String) row[1]))
                        .toList());
    }

    /** As {@link #successors}, asked of one. */
    Uni<Boolean> maySucceed(UUID personId, UUID successorId, ActingFor function, boolean trains, Instant now) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select count(*) from (" + SUCCESSORS + "and p.id = :successor) fit", Long.class)
                        .setParameter("person", personId)
                        .setParameter("successor", successorId)
                        .setParameter("function", function.toString())
                        .setParameter("trains", trains)
                        .setParameter("name", "")
                        .setParameter("now", now.atOffset(ZoneOffset.UTC))
                        .getSingleResult())
                .map(count -> count == 1);
    }
}
