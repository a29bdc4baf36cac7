package de.guildhall.permission.access;

import de.guildhall.permission.lookup.LookUpRepository;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class HoldingRepository {

    // ACC-4: nobody acts for an organisation whose use has ended. Who acts for themselves keeps their rights.
    // ACC-7, DEL-2: who administers the head office or a delegate acts for the organisation as well.
    // ACC-15: the role of an administrator, or of one for a delegate, waits until the person has accepted the newest
    // terms of use.
    private static final String NOT_OVER = """
            select now() as decided_at, held.*,
                held.role in ('administrator', 'delegate') and terms.pending as terms_pending
            from (
                select coalesce((select max(version) from terms_of_use), 0)
                    > coalesce((select version from accepted_terms where person_id = $1), 0) as pending) terms
            left join (
                select g.id, g.role, g.rights, g.scope, g.valid_from as begins_at,
                    least(g.valid_until, o.usable_until) as ends_at, null::uuid as home_id,
                    null::uuid as delegation_id, null::uuid as delegate_id
                from grants g
                left join organisations o on o.id = $3
                where g.person_id = $1 and g.acting_for = $2 and g.revoked_at is null
                union all
                select g.id, r.role, null, $2, greatest(g.valid_from, r.valid_from),
                    least(g.valid_until, r.valid_until, r.usable_until), r.home_id, r.delegation_id,
                    r.delegate_id
                from representations r
                join grants g on g.acting_for = 'organisation:' || r.home_id
                where r.organisation_id = $3 and g.person_id = $1 and g.role = 'administrator'
                    and g.revoked_at is null) held
                on ends_at is null or ends_at > $4 and ends_at > begins_at""";

    private final LookUpRepository lookUps;

    HoldingRepository(LookUpRepository lookUps) {
        this.lookUps = lookUps;
    }

    /**
     * @param holdings  everything the person holds or will hold in the function
     * @param decidedAt by the database's clock; what was kept before is in it
     */
    record Held(List<Holding> holdings, Instant decidedAt) {}

    /** With one statement. */
    Uni<Held> of(UUID personId, ActingFor function, Instant now) {
        return lookUps.list(
                        NOT_OVER,
                        row -> row,
                        personId,
                        function.toString(),
                        function.organisationId().orElse(null),
                        now)
                .map(HoldingRepository::held);
    }

    /** At least one row, which says when, even if the person holds nothing. */
    private static Held held(List<Row> rows) {
        return new Held(
                rows.stream()
                        .filter(row -> row.getUUID("id") != null)
                        .map(HoldingRepository::holding)
                        .toList(),
                LookUpRepository.instant(rows.getFirst(), "decided_at"));
    }

    Uni<Instant> now() {
        return lookUps.list("select clock_timestamp() as now", row -> LookUpRepository.instant(row, "now"))
                .map(List::getFirst);
    }

    private static List<String> rights(String codes) {
        return codes == null ? null : List.of(codes.split(" "));
    }

    private static Holding holding(Row row) {
        return new Holding(
                row.getUUID("id"),
                row.getString("role"),
                rights(row.getString("rights")),
                Scope.parse(row.getString("scope")),
                LookUpRepository.instant(row, "begins_at"),
                LookUpRepository.instant(row, "ends_at"),
                row.getUUID("home_id"),
                row.getUUID("delegation_id"),
                row.getUUID("delegate_id"),
                row.getBoolean("terms_pending"));
    }
}
