package de.guildhall.identity.review;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Which quarters were reviewed, and what was found. */
@ApplicationScoped
class AccessReviewRepository {

    /** A person is listed once for a place, however many roles they have there. */
    private static final String LIST = """
            insert into unused_accounts (id, quarter, person_id, organisation_id, chamber_id, last_sign_in_at)
            select gen_random_uuid(), :quarter, m.person_id, m.organisation_id, m.chamber_id, s.last_sign_in_at
            from (
                select distinct on (person_id, coalesce(organisation_id, chamber_id))
                    person_id, organisation_id, chamber_id
                from memberships
                where acts and valid_from <= :now and (valid_until is null or valid_until > :now)
                order by person_id, coalesce(organisation_id, chamber_id), chamber_id) m
            join persons p on p.id = m.person_id and p.deactivated_at is null
            left join sign_ins s on s.person_id = m.person_id
            where coalesce(s.last_sign_in_at, p.created_at) < :from
            """;

    private static final String UNTOLD = """
            select quarter, told_until from access_reviews where told_at is null
            order by quarter limit 1 for update skip locked
            """;

    private static final String FOUND = """
            select organisation_id, case when organisation_id is null then chamber_id end, count(*)
            from unused_accounts
            where quarter = :quarter and coalesce(organisation_id, chamber_id) > :after
            group by coalesce(organisation_id, chamber_id), 1, 2
            order by coalesce(organisation_id, chamber_id)
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Whether it is the first review of the quarter; of two at once the second waits until the first is done. */
    Uni<Boolean> begin(Quarter quarter, Instant now) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into access_reviews (quarter, reviewed_at) values (:quarter, :now)"
                                        + " on conflict do nothing")
                        .setParameter("quarter", quarter.toString())
                        .setParameter("now", now.atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .map(inserted -> inserted == 1);
    }

    /** Enters who acts for a place now and was not here from that moment on; who never was counts from their account on. */
    Uni<Void> list(Quarter quarter, Instant from, Instant now) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(LIST)
                        .setParameter("quarter", quarter.toString())
                        .setParameter("from", from.atOffset(ZoneOffset.UTC))
                        .setParameter("now", now.atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /**
     * The oldest review of which not every place was told, its own until the end of the transaction. Null if there is none,
     * or another replica tells.
     */
    Uni<Untold> lockUntold() {
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery(UNTOLD, Object[].class).getSingleResultOrNull())
                .map(row ->
                        row == null ? null : new Untold((String) row[0], row[1] == null ? BEFORE_ALL : (UUID) row[1]));
    }

    /** The next places to be told. */
    Uni<List<AccessReviewed>> found(Untold untold, int limit) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(FOUND, Object[].class)
                        .setParameter("quarter", untold.quarter())
                        .setParameter("after", untold.after())
                        .setMaxResults(limit)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new AccessReviewed(
                                (UUID) row[0], (UUID) row[1], untold.quarter(), ((Number) row[2]).longValue()))
                        .toList());
    }

    Uni<Void> toldUntil(Untold untold, UUID place) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "update access_reviews set told_until = :place where quarter = :quarter")
                        .setParameter("place", place)
                        .setParameter("quarter", untold.quarter())
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> toldAll(Untold untold, Instant now) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "update access_reviews set told_at = :now where quarter = :quarter")
                        .setParameter("now", now.atOffset(ZoneOffset.UTC))
                        .setParameter("quarter", untold.quarter())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** @param after the places up to this one have been told */
    record Untold(String quarter, UUID after) {}
}
