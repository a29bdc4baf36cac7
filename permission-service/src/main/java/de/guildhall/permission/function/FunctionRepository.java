package de.guildhall.permission.function;

import de.guildhall.permission.lookup.LookUpRepository;
import de.guildhall.platform.caller.ActingFor;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class FunctionRepository {

    // Where a person is at home may lead to branches and principals, too. The homes come as an array, so that the
    // database looks for these only instead of going through all that represent others.
    private static final String HELD = """
            with own as (
                select acting_for, organisation_id, scope, role, rights from grants
                where person_id = $1 and revoked_at is null and valid_from <= $2
                    and (valid_until is null or valid_until > $2))
            select own.acting_for, own.role, o.usable_until
            from own
            left join organisations o on o.id = own.organisation_id and own.acting_for = 'organisation:' || o.id
            union
            select 'organisation:' || r.organisation_id, r.role, r.usable_until
            from representations r
            join own on own.scope = 'organisation:' || r.home_id
                and leads_elsewhere(r.delegation_id, own.role, own.rights)
            where r.home_id = any(array(select organisation_id from own))
                and r.valid_from <= $2 and (r.valid_until is null or r.valid_until > $2)""";

    private final LookUpRepository lookUps;

    FunctionRepository(LookUpRepository lookUps) {
        this.lookUps = lookUps;
    }

    Uni<List<HeldRole>> heldBy(UUID personId, Instant now) {
        return lookUps.list(HELD, FunctionRepository::heldRole, personId, now);
    }

    private static HeldRole heldRole(Row row) {
        return new HeldRole(
                ActingFor.parse(row.getString("acting_for")),
                row.getString("role"),
                LookUpRepository.instant(row, "usable_until"));
    }
}
