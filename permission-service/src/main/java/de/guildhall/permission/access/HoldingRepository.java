package de.guildhall.permission.access;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Reads what decisions need, with connections of its own: what a use case has not committed does not count. */
@ApplicationScoped
class HoldingRepository {

    // ACC-4: nobody acts for an organisation whose use has ended, nor from there for its branches (ACC-7) or its
    // principals (DEL-6): from a head office through its branch for a principal are two steps. Who acts for themselves
    // keeps their rights.
    // ACC-15: the role of an administrator, or of one for a delegate, waits until the person has accepted the newest
    // terms of use.
    private static final String NOT_OVER = """
            select acting_for, role, rights, scope, valid_from, ends_at,
                role in ('administrator', 'delegate') and terms.pending as terms_pending, follows
            from (
                select g.acting_for, g.role, g.rights, g.scope, g.valid_from, g.follows_from is not null as follows,
                    least(g.valid_until, o.usable_until, one.usable_until, two.usable_until) as ends_at
                from grants g
                left join organisations o
                    on o.id = g.organisation_id and g.acting_for = 'organisation:' || g.organisation_id
                left join grants f on f.id = g.follows_from
                left join organisations one on one.id = f.organisation_id
                left join grants ff on ff.id = f.follows_from
                left join organisations two on two.id = ff.organisation_id
                where g.person_id = $1 and g.revoked_at is null) held
            cross join (
                select coalesce((select max(version) from terms_of_use), 0)
                    > coalesce((select version from accepted_terms where person_id = $1), 0) as pending) terms
            where ends_at is null or ends_at > $2""";

    private final Pool decisions;

    HoldingRepository(@ReactiveDataSource("decisions") Pool decisions) {
        this.decisions = decisions;
    }

    /** Everything the person holds or will hold, with one statement. */
    Uni<List<Holding>> ofPerson(UUID personId, Instant now) {
        return decisions
                .preparedQuery(NOT_OVER)
                .execute(Tuple.of(personId, now.atOffset(ZoneOffset.UTC)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(HoldingRepository::holding)
                        .toList());
    }

    private static List<String> rights(String codes) {
        return codes == null ? null : List.of(codes.split(" "));
    }

    private static Holding holding(Row row) {
        OffsetDateTime until = row.getOffsetDateTime("ends_at");
        return new Holding(
                ActingFor.parse(row.getString("acting_for")),
                row.getString("role"),
                rights(row.getString("rights")),
                Scope.parse(row.getString("scope")),
                row.getOffsetDateTime("valid_from").toInstant(),
                until == null ? null : until.toInstant(),
                row.getBoolean("terms_pending"),
                row.getBoolean("follows"));
    }
}
