package de.guildhall.trainingrecord.supervision;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who left a company, and who was deleted: an answer that comes later gives them nothing. */
@ApplicationScoped
class AbsentPersonRepository {

    /** Lets one transaction at a time decide about the person. */
    Uni<Void> lock(UUID personId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 11))) locked",
                                Integer.class)
                        .setParameter(1, personId.toString())
                        .getSingleResult())
                .replaceWithVoid();
    }

    Uni<Boolean> hasLeft(UUID personId, UUID organisationId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select count(*) from departed_persons where person_id = ?1 and organisation_id = ?2",
                                Long.class)
                        .setParameter(1, personId)
                        .setParameter(2, organisationId)
                        .getSingleResult())
                .map(found -> found > 0);
    }

    Uni<Void> leave(UUID personId, UUID organisationId) {
        return execute(
                "insert into departed_persons (person_id, organisation_id) values (?1, ?2) on conflict do nothing",
                personId,
                organisationId);
    }

    Uni<Void> comeBack(UUID personId, UUID organisationId) {
        return execute(
                "delete from departed_persons where person_id = ?1 and organisation_id = ?2", personId, organisationId);
    }

    Uni<Boolean> isWithdrawn(UUID personId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select count(*) from withdrawn_persons where person_id = ?1", Long.class)
                        .setParameter(1, personId)
                        .getSingleResult())
                .map(found -> found > 0);
    }

    Uni<Void> withdraw(UUID personId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into withdrawn_persons (person_id) values (?1) on conflict do nothing")
                        .setParameter(1, personId)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Void> execute(String sql, UUID personId, UUID organisationId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(sql)
                        .setParameter(1, personId)
                        .setParameter(2, organisationId)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
