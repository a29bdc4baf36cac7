package de.guildhall.permission.access;

import de.guildhall.permission.role.RoleCatalogue;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Access;
import de.guildhall.platform.permission.AccessSource;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Answers from the grants themselves, with one statement; what a use case has not committed does not count. */
@ApplicationScoped
class OwnAccess implements AccessSource {

    private static final String HOLDINGS = "select acting_for, role, scope, valid_from, valid_until from grants"
            + " where person_id = $1 and revoked_at is null and (valid_until is null or valid_until > $2)";

    private final Pool decisions;
    private final RoleCatalogue roles;
    private final Clock clock;

    OwnAccess(@ReactiveDataSource("decisions") Pool decisions, RoleCatalogue roles, Clock clock) {
        this.decisions = decisions;
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public Uni<Access> accessOf(UUID personId, String bearer) {
        return accessOf(personId);
    }

    Uni<Access> accessOf(UUID personId) {
        Instant now = clock.instant();
        return decisions
                .preparedQuery(HOLDINGS)
                .execute(Tuple.of(personId, now.atOffset(ZoneOffset.UTC)))
                .map(rows -> {
                    List<Holding> holdings = StreamSupport.stream(rows.spliterator(), false)
                            .map(OwnAccess::holding)
                            .toList();
                    return Decision.about(personId, holdings, roles, now);
                });
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
