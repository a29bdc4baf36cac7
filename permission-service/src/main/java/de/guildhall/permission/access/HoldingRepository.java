package de.guildhall.permission.access;

import de.guildhall.permission.grant.Place;
import de.guildhall.permission.lookup.LookUpRepository;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class HoldingRepository {

    private static final String REVOKED_DOES_NOT_COUNT = "g.revoked_at is null";

    // ACC-4: nobody acts for an organisation whose use has ended. Who acts for themselves keeps their rights.
    // ACC-7, DEL-2: who administers the head office acts for the organisation as well, and so do members of a delegate.
    // ACC-15: the role of an administrator, or of one for a delegate, waits until the person has accepted the newest
    // terms of use.
    // Three places are filled in: which functions, which represented organisations, and whether what was revoked
    // counts.
    private static final String HELD = """
            select now() as decided_at, held.*,
                held.role in ('administrator', 'delegate') and terms.pending as terms_pending
            from (
                select coalesce((select max(version) from terms_of_use), 0)
                    > coalesce((select version from accepted_terms where person_id = $1), 0) as pending) terms
            left join (
                select g.acting_for, g.id, g.role, g.role as home_role, g.rights, g.scope, g.valid_from as begins_at,
                    least(g.valid_until, g.revoked_at) as ends_at, o.usable_until, null::uuid as home_id,
                    null::uuid as delegation_id, null::uuid as delegate_id, null as delegated
                from grants g
                left join organisations o on o.id = g.organisation_id and split_part(g.acting_for, ':', 1) = 'organisation'
                where g.person_id = $1 and %1$s and %3$s
                union all
                select 'organisation:' || r.organisation_id, g.id, r.role, g.role, g.rights,
                    'organisation:' || r.organisation_id,
                    greatest(g.valid_from, r.valid_from), least(g.valid_until, r.valid_until, g.revoked_at),
                    r.usable_until, r.home_id, r.delegation_id, r.delegate_id, r.rights
                from representations r
                join grants g on g.acting_for = 'organisation:' || r.home_id
                    and g.scope = 'organisation:' || r.home_id
                where %2$s and g.person_id = $1 and leads_elsewhere(r.delegation_id, g.role, g.rights) and %3$s) held
                on least(ends_at, usable_until) is null
                    or least(ends_at, usable_until) > $2 and least(ends_at, usable_until) > begins_at""";

    private static final String IN_FUNCTION =
            HELD.formatted("g.acting_for = $3", "r.organisation_id = $4", REVOKED_DOES_NOT_COUNT);

    private static final String EVER_IN_FUNCTION =
            HELD.formatted("g.acting_for = $3", "r.organisation_id = $4", "true");

    // The functions in which somebody can hold anything at the places, and what lies around these.
    private static final String AROUND = """
            with place as (
                select o.id as organisation_id, o.chamber_id, null as scope from organisations o where o.id = any($3)
                union all
                select distinct g.organisation_id, g.chamber_id, g.scope from grants g
                where g.scope = any($4) and g.revoked_at is null)
            select around.*, (
                select json_agg(json_build_object(
                    'organisation', organisation_id, 'chamber', chamber_id, 'scope', scope)) from place) as places
            from (%s) around""".formatted(HELD.formatted(
            "g.acting_for = any($5 || array(select 'organisation:' || organisation_id from place"
                    + " union select 'chamber:' || chamber_id from place))",
            "r.organisation_id = any(array(select organisation_id from place))",
            REVOKED_DOES_NOT_COUNT));

    // The homes come as an array, so that the database looks for these only.
    private static final String EVERYWHERE = HELD.formatted(
            "true",
            "r.home_id = any(array(select organisation_id from grants"
                    + " where person_id = $1 and revoked_at is null))",
            REVOKED_DOES_NOT_COUNT);

    private final LookUpRepository lookUps;

    HoldingRepository(LookUpRepository lookUps) {
        this.lookUps = lookUps;
    }

    /**
     * @param holdings  everything the person holds or will hold
     * @param decidedAt by the database's clock; what was kept before is in it
     */
    record Held(List<Holding> holdings, Instant decidedAt) {}

    /** @param places as far as they are known, by their scopes */
    record HeldAround(List<Holding> holdings, Map<Scope, Place> places) {}

    /** With one statement, as each of the others. */
    Uni<Held> of(UUID personId, ActingFor function, Instant now) {
        return inFunction(IN_FUNCTION, personId, function, now);
    }

    /** With what has ended since. */
    Uni<Held> ofSince(UUID personId, ActingFor function, Instant since) {
        return inFunction(EVER_IN_FUNCTION, personId, function, since);
    }

    /** In every function. */
    Uni<List<Holding>> of(UUID personId, Instant now) {
        return lookUps.list(EVERYWHERE, row -> row, personId, now).map(HoldingRepository::holdings);
    }

    /** What may matter at any of the places. */
    Uni<HeldAround> around(UUID personId, Collection<Scope> places, Instant now) {
        UUID[] organisations = Scope.ids(places, Scope.Kind.ORGANISATION).toArray(UUID[]::new);
        String[] relationships = places.stream()
                .filter(scope -> scope.kind() == Scope.Kind.TRAINING_RELATIONSHIP)
                .map(Scope::toString)
                .toArray(String[]::new);
        String[] functions = Stream.concat(
                        Stream.of(ActingFor.SELF, ActingFor.INSTALLATION),
                        Scope.ids(places, Scope.Kind.CHAMBER).stream().map(ActingFor::chamber))
                .map(ActingFor::toString)
                .toArray(String[]::new);
        return lookUps.list(AROUND, row -> row, personId, now, organisations, relationships, functions)
                .map(rows -> new HeldAround(holdings(rows), places(rows.getFirst())));
    }

    Uni<Instant> now() {
        return lookUps.list("select clock_timestamp() as now", row -> LookUpRepository.instant(row, "now"))
                .map(List::getFirst);
    }

    private Uni<Held> inFunction(String statement, UUID personId, ActingFor function, Instant since) {
        return lookUps.list(
                        statement,
                        row -> row,
                        personId,
                        since,
                        function.toString(),
                        function.organisationId().orElse(null))
                .map(rows -> new Held(holdings(rows), LookUpRepository.instant(rows.getFirst(), "decided_at")));
    }

    /** There is one row at least, even if the person holds nothing. */
    private static List<Holding> holdings(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.getUUID("id") != null)
                .map(HoldingRepository::holding)
                .toList();
    }

    private static Map<Scope, Place> places(Row row) {
        Map<Scope, Place> places = new HashMap<>();
        if (row.getJsonArray("places") != null) {
            row.getJsonArray("places").stream()
                    .map(JsonObject.class::cast)
                    .map(HoldingRepository::place)
                    .forEach(place -> places.put(place.scope(), place));
        }
        return places;
    }

    private static Place place(JsonObject json) {
        UUID organisation = UUID.fromString(json.getString("organisation"));
        UUID chamber = UUID.fromString(json.getString("chamber"));
        String scope = json.getString("scope");
        return scope == null
                ? Place.organisation(organisation, chamber)
                : Place.trainingRelationship(Scope.parse(scope).id(), organisation, chamber);
    }

    private static List<String> rights(String codes) {
        return codes == null ? null : List.of(codes.split(" "));
    }

    private static Holding holding(Row row) {
        return new Holding(
                ActingFor.parse(row.getString("acting_for")),
                row.getUUID("id"),
                row.getString("role"),
                rights(row.getString("rights")),
                Scope.parse(row.getString("scope")),
                LookUpRepository.instant(row, "begins_at"),
                LookUpRepository.instant(row, "ends_at"),
                LookUpRepository.instant(row, "usable_until"),
                row.getUUID("home_id"),
                delegated(row),
                row.getBoolean("terms_pending"));
    }

    private static Delegated delegated(Row row) {
        UUID id = row.getUUID("delegation_id");
        return id == null
                ? null
                : new Delegated(
                        id, row.getUUID("delegate_id"), row.getString("home_role"), rights(row.getString("delegated")));
    }
}
