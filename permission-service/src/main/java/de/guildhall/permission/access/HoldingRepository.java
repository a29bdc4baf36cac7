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

    private static final String NOT_OVER = "select acting_for, role, scope, valid_from, valid_until from grants"
            + " where person_id = $1 and revoked_at is null and (valid_until is null or valid_until > $2)";

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

    private static Holding holding(Row row) {
        OffsetDateTime until = row.getOffsetDateTime("valid_until");
        return new Holding(
                ActingFor.parse(row.getString("acting_for")),
                row.getString("role"),
                Scope.parse(row.getString("scope")),
                row.getOffsetDateTime("valid_from").toInstant(),
                until == null ? null : until.toInstant());
    }
}
