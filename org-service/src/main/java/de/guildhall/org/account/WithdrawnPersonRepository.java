package de.guildhall.org.account;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WithdrawnPersonRepository {

    /** Lets one transaction at a time decide about the person. */
    Uni<Void> lock(UUID personId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked",
                                Integer.class)
                        .setParameter(1, personId.toString())
                        .getSingleResult())
                .replaceWithVoid();
    }

    Uni<Void> add(UUID personId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into withdrawn_persons (person_id) values (?1) on conflict do nothing")
                        .setParameter(1, personId)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Boolean> contains(UUID personId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select count(*) from withdrawn_persons where person_id = ?1", Long.class)
                        .setParameter(1, personId)
                        .getSingleResult())
                .map(found -> found > 0);
    }
}
