package de.guildhall.permission.representative;

import de.guildhall.platform.web.Cursor;
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
class RepresentativeRepository {

    private static final UUID NONE = new UUID(0, 0);

    private static final String OF_ORGANISATION = """
            select g.id, g.person_id, p.name as person_name, r.role, r.home_id, h.name as home_name, r.delegation_id,
                o.name as delegate_name, r.valid_until
            from representations r
            join grants g on g.scope = 'organisation:' || r.home_id and g.role = 'administrator'
            left join persons p on p.id = g.person_id
            left join organisations h on h.id = r.home_id
            left join delegations d on d.id = r.delegation_id
            left join organisations o on o.id = d.delegate_id
            where r.organisation_id = $1 and (r.valid_until is null or r.valid_until > $2)
                and g.revoked_at is null and (g.valid_until is null or g.valid_until > $2)
                and (coalesce(h.name, ''), coalesce(p.name, ''), g.id, coalesce(r.delegation_id, $7)) > ($3, $4, $5, $6)
            order by coalesce(h.name, ''), coalesce(p.name, ''), g.id, coalesce(r.delegation_id, $7)
            limit $8""";

    private final Pool decisions;

    RepresentativeRepository(@ReactiveDataSource("decisions") Pool decisions) {
        this.decisions = decisions;
    }

    /** By the names of where they are at home and their own. */
    Uni<List<RepresentativeDto>> of(UUID organisationId, Instant now, Cursor after, int rows) {
        return decisions
                .preparedQuery(OF_ORGANISATION)
                .execute(Tuple.from(List.of(
                        organisationId,
                        now.atOffset(ZoneOffset.UTC),
                        after == null ? "" : after.text(0),
                        after == null ? "" : after.text(1),
                        after == null ? NONE : after.uuid(2),
                        after == null ? NONE : after.uuid(3),
                        NONE,
                        rows)))
                .map(found -> StreamSupport.stream(found.spliterator(), false)
                        .map(RepresentativeRepository::representative)
                        .toList());
    }

    static Cursor cursor(RepresentativeDto last) {
        return Cursor.of(
                last.homeName() == null ? "" : last.homeName(),
                last.personName() == null ? "" : last.personName(),
                last.grantId(),
                last.delegationId() == null ? NONE : last.delegationId());
    }

    private static RepresentativeDto representative(Row row) {
        OffsetDateTime until = row.getOffsetDateTime("valid_until");
        return new RepresentativeDto(
                row.getUUID("id"),
                row.getUUID("person_id"),
                row.getString("person_name"),
                row.getString("role"),
                row.getUUID("home_id"),
                row.getString("home_name"),
                row.getUUID("delegation_id"),
                row.getString("delegate_name"),
                until == null ? null : until.toInstant());
    }
}
