package de.guildhall.identity.review;

import de.guildhall.platform.problem.NotFound;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Cursor;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class UnusedAccountRepository implements PanacheRepositoryBase<UnusedAccount, UUID> {

    /** Of the newest review, who still acts there and neither was confirmed nor signed in since. */
    private static final String OPEN = """
            select u.id
            from unused_accounts u
            join persons p on p.id = u.person_id
            left join sign_ins s on s.person_id = u.person_id
            where u.quarter = (select max(quarter) from access_reviews)
                and coalesce(u.organisation_id, u.chamber_id) = :place
                and u.confirmed_at is null and s.last_sign_in_at is not distinct from u.last_sign_in_at
                and exists (
                    select 1 from memberships m
                    where m.person_id = u.person_id and coalesce(m.organisation_id, m.chamber_id) = :place
                        and m.acts and (m.valid_until is null or m.valid_until > :now))
            """;

    private static final String AFTER = " and (p.family_name, p.given_name, u.id) > (:family, :given, :id)";

    /** @throws ProblemException 404 if there is none */
    Uni<UnusedAccount> lock(UUID id) {
        return NotFound.ifNull(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** By name. */
    Uni<List<UnusedAccountView>> open(UUID placeId, Cursor after, int rows, Instant now) {
        return Panache.getSession()
                .flatMap(session -> {
                    var query = session.createNativeQuery(
                                    OPEN + (after == null ? "" : AFTER) + " order by p.family_name, p.given_name, u.id",
                                    UUID.class)
                            .setParameter("place", placeId)
                            .setParameter("now", now.atOffset(ZoneOffset.UTC))
                            .setMaxResults(rows);
                    if (after != null) {
                        query.setParameter("family", after.text(0))
                                .setParameter("given", after.text(1))
                                .setParameter("id", after.uuid(2));
                    }
                    return query.getResultList();
                })
                .flatMap(UnusedAccountRepository::views);
    }

    private static Uni<List<UnusedAccountView>> views(List<UUID> ids) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "select u, p from UnusedAccount u join Person p on p.id = u.personId where u.id in :ids"
                                        + " order by p.familyName, p.givenName, u.id",
                                UnusedAccountView.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }
}
