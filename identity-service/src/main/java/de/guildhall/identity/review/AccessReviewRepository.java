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

    private static final String FOUND = """
            select organisation_id, case when organisation_id is null then chamber_id end, count(*)
            from unused_accounts where quarter = :quarter group by 1, 2 order by 1, 2
            """;

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

    Uni<List<AccessReviewed>> found(Quarter quarter) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(FOUND, Object[].class)
                        .setParameter("quarter", quarter.toString())
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new AccessReviewed(
                                (UUID) row[0], (UUID) row[1], quarter.toString(), ((Number) row[2]).longValue()))
                        .toList());
    }
}
