package de.guildhall.permission.function;

import de.guildhall.platform.caller.ActingFor;
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

@ApplicationScoped
class FunctionRepository {

    // What a person administers leads to its branches and principals, too. The homes come as an array, so that the
    // database looks for these only instead of going through all that represent others.
    private static final String HELD = """
            with own as (
                select acting_for, organisation_id, role from grants
                where person_id = $1 and revoked_at is null and valid_from <= $2
                    and (valid_until is null or valid_until > $2))
            select own.acting_for, own.role, o.usable_until
            from own
            left join organisations o on o.id = own.organisation_id and own.acting_for = 'organisation:' || o.id
            union
            select 'organisation:' || r.organisation_id, r.role, r.usable_until
            from representations r
            where r.home_id = any(array(select organisation_id from own where role = 'administrator'))
                and r.valid_from <= $2 and (r.valid_until is null or r.valid_until > $2)""";

    private final Pool decisions;

    FunctionRepository(@ReactiveDataSource("decisions") Pool decisions) {
        this.decisions = decisions;
    }

    Uni<List<HeldRole>> heldBy(UUID personId, Instant now) {
        return decisions
                .preparedQuery(HELD)
                .execute(Tuple.of(personId, now.atOffset(ZoneOffset.UTC)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(FunctionRepository::heldRole)
                        .toList());
    }

    private static HeldRole heldRole(Row row) {
        OffsetDateTime until = row.getOffsetDateTime("usable_until");
        return new HeldRole(
                ActingFor.parse(row.getString("acting_for")),
                row.getString("role"),
                until == null ? null : until.toInstant());
    }
}
