package de.guildhall.permission.responsible;

import de.guildhall.permission.lookup.LookUpRepository;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.web.Cursor;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ResponsiblePersonRepository {

    private static final UUID NONE = new UUID(0, 0);

    // By the beginning of names only: a cursor carries it, and must stay short.
    private static final int OF_NAME = 30;

    // Those who were invited and never came cannot be asked.
    private static final String RESPONSIBLE = """
            with place as (
                select o.id, o.name, o.head_office_id from organisations o where o.id = $1
                union
                select o.id, o.name, o.head_office_id
                from grants g
                join organisations o on o.id = g.organisation_id
                where $2 and g.person_id = $3 and g.acting_for = 'self' and g.revoked_at is null and g.valid_from <= $4
                    and (g.valid_until is null or g.valid_until > $4)),
            responsible as (
                select place.id as place_id, place.name as place_name, null as home_name, g.id, g.person_id, g.role
                from place
                join grants g on g.scope = 'organisation:' || place.id and g.role = 'administrator'
                where g.revoked_at is null and g.valid_from <= $4 and (g.valid_until is null or g.valid_until > $4)
                union all
                select place.id, place.name, h.name, g.id, g.person_id, g.role
                from place
                join organisations h on h.id = place.head_office_id and coalesce(h.usable_until > $4, true)
                join grants g on g.scope = 'organisation:' || h.id and g.role = 'administrator'
                where g.revoked_at is null and g.valid_from <= $4 and (g.valid_until is null or g.valid_until > $4)
                union all
                select c.id, c.name, null, g.id, g.person_id, g.role
                from grants g
                left join chambers c on c.id = g.chamber_id
                where g.scope = $5 and g.role in ('chamber-administrator', 'installation-operator')
                    and g.revoked_at is null and g.valid_from <= $4 and (g.valid_until is null or g.valid_until > $4))
            select r.*, p.name as person_name
            from responsible r
            join persons p on p.id = r.person_id and not p.invited
            where (left(coalesce(r.place_name, ''), 30), left(p.name, 30), r.id, coalesce(r.place_id, $9))
                > ($6, $7, $8, $10)
            order by left(coalesce(r.place_name, ''), 30), left(p.name, 30), r.id, coalesce(r.place_id, $9)
            limit $11""";

    private final LookUpRepository lookUps;

    ResponsiblePersonRepository(LookUpRepository lookUps) {
        this.lookUps = lookUps;
    }

    /** By the names of the places and their own. For themselves people belong where they are trained. */
    Uni<List<ResponsiblePersonDto>> in(ActingFor function, UUID personId, Instant now, Cursor after, int rows) {
        return lookUps.list(
                RESPONSIBLE,
                ResponsiblePersonRepository::person,
                function.organisationId().orElse(null),
                function.equals(ActingFor.SELF),
                personId,
                now,
                function.toString(),
                after == null ? "" : after.text(0),
                after == null ? "" : after.text(1),
                after == null ? NONE : after.uuid(2),
                NONE,
                after == null ? NONE : after.uuid(3),
                rows);
    }

    static Cursor cursor(ResponsiblePersonDto last) {
        return Cursor.of(
                beginning(last.placeName()),
                beginning(last.personName()),
                last.grantId(),
                last.placeId() == null ? NONE : last.placeId());
    }

    private static String beginning(String name) {
        return name == null
                ? ""
                : name.substring(
                        0, name.offsetByCodePoints(0, Math.min(OF_NAME, name.codePointCount(0, name.length()))));
    }

    private static ResponsiblePersonDto person(Row row) {
        return new ResponsiblePersonDto(
                row.getUUID("place_id"),
                row.getString("place_name"),
                row.getUUID("person_id"),
                row.getString("person_name"),
                row.getString("role"),
                row.getString("home_name"),
                row.getUUID("id"));
    }
}
