package de.guildhall.notification.directory;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who administers which organisation or chamber. */
@ApplicationScoped
public class AdministratorRepository {

    /** Those of an organisation's head office among them, for they administer it as well (ACC-7). */
    public Uni<List<UUID>> of(UUID placeId, Instant at) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select distinct person_id from administrators"
                                        + " where place_id in (?1, (select head_office_id from parties where id = ?1))"
                                        + " and valid_from <= ?2 and (valid_until is null or valid_until > ?2)",
                                UUID.class)
                        .setParameter(1, placeId)
                        .setParameter(2, at)
                        .getResultList());
    }

    /**
     * Keeps the newest state; an older one that comes late changes nothing.
     *
     * @param until null if the grant has no end
     */
    Uni<Void> put(UUID grantId, UUID placeId, UUID personId, Instant from, Instant until, long version) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into administrators (grant_id, place_id, person_id, valid_from, valid_until,"
                                        + " version) values (?1, ?2, ?3, ?4, ?5, ?6)"
                                        + " on conflict (grant_id) do update set valid_until = excluded.valid_until,"
                                        + " version = excluded.version where administrators.version <= excluded.version")
                        .setParameter(1, grantId)
                        .setParameter(2, placeId)
                        .setParameter(3, personId)
                        .setParameter(4, from)
                        .setParameter(5, until)
                        .setParameter(6, version)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
