package de.guildhall.permission.representative;

import de.guildhall.permission.lookup.LookUpRepository;
import de.guildhall.platform.web.Cursor;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RepresentativeRepository {

    private static final UUID NONE = new UUID(0, 0);

    // By the beginning of names only: a cursor carries it, and must stay short.
    private static final int OF_NAME = 30;

    private static final String OF_ORGANISATION = """
            select g.id, g.person_id, p.name as person_name, r.role, r.home_id, h.name as home_name, r.delegation_id,
                o.name as delegate_name, least(r.valid_until, r.usable_until) as valid_until
            from representations r
            join grants g on g.scope = 'organisation:' || r.home_id
                and leads_elsewhere(r.delegation_id, g.role, g.rights)
            left join persons p on p.id = g.person_id
            left join organisations h on h.id = r.home_id
            left join organisations o on o.id = r.delegate_id
            where r.organisation_id = $1 and coalesce(least(r.valid_until, r.usable_until) > $2, true)
                and g.revoked_at is null and (g.valid_until is null or g.valid_until > $2)
                and (left(coalesce(h.name, ''), 30), left(coalesce(p.name, ''), 30), g.id, coalesce(r.delegation_id, $7))
                    > ($3, $4, $5, $6)
            order by left(coalesce(h.name, ''), 30), left(coalesce(p.name, ''), 30), g.id, coalesce(r.delegation_id, $7)
            limit $8""";

    private final LookUpRepository lookUps;

    RepresentativeRepository(LookUpRepository lookUps) {
        this.lookUps = lookUps;
    }

    /** By the names of where they are at home and their own. */
    Uni<List<RepresentativeDto>> of(UUID organisationId, Instant now, Cursor after, int rows) {
        return lookUps.list(
                OF_ORGANISATION,
                RepresentativeRepository::representative,
                organisationId,
                now,
                after == null ? "" : after.text(0),
                after == null ? "" : after.text(1),
                after == null ? NONE : after.uuid(2),
                after == null ? NONE : after.uuid(3),
                NONE,
                rows);
    }

    static Cursor cursor(RepresentativeDto last) {
        return Cursor.of(
                beginning(last.homeName()),
                beginning(last.personName()),
                last.grantId(),
                last.delegationId() == null ? NONE : last.delegationId());
    }

    private static String beginning(String name) {
        return name == null
                ? ""
                : name.substring(
                        0, name.offsetByCodePoints(0, Math.min(OF_NAME, name.codePointCount(0, name.length()))));
    }

    private static RepresentativeDto representative(Row row) {
        return new RepresentativeDto(
                row.getUUID("id"),
                row.getUUID("person_id"),
                row.getString("person_name"),
                row.getString("role"),
                row.getUUID("home_id"),
                row.getString("home_name"),
                row.getUUID("delegation_id"),
                row.getString("delegate_name"),
                LookUpRepository.instant(row, "valid_until"));
    }
}
