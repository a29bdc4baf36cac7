package de.guildhall.identity.membership;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who belongs where: a copy of what permission-service tells of grants. */
@ApplicationScoped
public class MembershipRepository {

    private static final String NOT_OVER = " and (valid_until is null or valid_until > ?1)";

    /** All of a person's, also those that are to begin. */
    public Uni<List<Membership>> of(UUID personId, Instant now) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select organisation_id, chamber_id, bool_and(examines) from memberships"
                                        + " where person_id = ?2" + NOT_OVER
                                        + " group by organisation_id, chamber_id order by organisation_id, chamber_id",
                                Object[].class)
                        .setParameter(1, now)
                        .setParameter(2, personId)
                        .getResultList())
                .map(rows -> rows.stream().map(MembershipRepository::membership).toList());
    }

    /** Whether the person belongs anywhere, or will. */
    Uni<Boolean> belongs(UUID personId, Instant now) {
        return of(personId, now).map(places -> !places.isEmpty());
    }

    /** The organisation with its chamber; null if nobody ever belonged to it. */
    public Uni<Membership> placeOf(UUID organisationId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select organisation_id, chamber_id, false from memberships where organisation_id = ?1"
                                        + " limit 1",
                                Object[].class)
                        .setParameter(1, organisationId)
                        .getSingleResultOrNull())
                .map(row -> row == null ? null : membership(row));
    }

    /** Those of the persons who belong to the place, or will, with what they are there. */
    public Uni<Map<UUID, Membership>> members(Membership place, Collection<UUID> personIds, Instant now) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select person_id, bool_and(examines) from memberships where person_id in (?2)"
                                        + (place.ofChamber()
                                                ? " and organisation_id is null and chamber_id = ?3"
                                                : " and organisation_id = ?3")
                                        + NOT_OVER + " group by person_id order by person_id",
                                Object[].class)
                        .setParameter(1, now)
                        .setParameter(2, personIds)
                        .setParameter(3, place.ofChamber() ? place.chamberId() : place.organisationId())
                        .getResultList())
                .map(rows -> {
                    Map<UUID, Membership> members = new LinkedHashMap<>();
                    rows.forEach(row -> members.put(
                            (UUID) row[0],
                            new Membership(place.organisationId(), place.chamberId(), (boolean) row[1])));
                    return members;
                });
    }

    /** Those of the persons who are of some chamber's staff, or will be. */
    public Uni<Set<UUID>> staffAmong(Collection<UUID> personIds, Instant now) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select distinct person_id from memberships where person_id in (?2)"
                                        + " and organisation_id is null and not examines" + NOT_OVER,
                                UUID.class)
                        .setParameter(1, now)
                        .setParameter(2, personIds)
                        .getResultList())
                .map(Set::copyOf);
    }

    /**
     * Keeps the newest state; an older one that comes late changes nothing.
     *
     * @param acts  whether the person acts for the place with it
     * @param until null if it has no end
     */
    Uni<Void> put(
            UUID grantId, UUID personId, Membership place, boolean acts, Instant from, Instant until, long version) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into memberships (grant_id, person_id, organisation_id, chamber_id, acts,"
                                        + " valid_from, valid_until, version, examines)"
                                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
                                        + " on conflict (grant_id) do update set acts = excluded.acts,"
                                        + " valid_until = excluded.valid_until,"
                                        + " version = excluded.version where memberships.version <= excluded.version")
                        .setParameter(1, grantId)
                        .setParameter(2, personId)
                        .setParameter(3, place.organisationId())
                        .setParameter(4, place.chamberId())
                        .setParameter(5, acts)
                        .setParameter(6, from)
                        .setParameter(7, until)
                        .setParameter(8, version)
                        .setParameter(9, place.examines())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Membership membership(Object[] row) {
        return new Membership((UUID) row[0], (UUID) row[1], (boolean) row[2]);
    }
}
