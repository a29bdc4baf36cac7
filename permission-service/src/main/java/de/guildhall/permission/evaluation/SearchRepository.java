package de.guildhall.permission.evaluation;

import de.guildhall.permission.grant.Place;
import de.guildhall.permission.lookup.LookUpRepository;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.caller.Scope.Kind;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class SearchRepository {

    // The same conditions as those of a decision about one person (HoldingRepository).
    private static final String SUBJECTS = """
            select distinct held.person_id
            from (
                select g.person_id, g.acting_for, g.role, g.role as home_role, g.rights, null as delegated
                from grants g
                left join organisations o on o.id = g.organisation_id and split_part(g.acting_for, ':', 1) = 'organisation'
                where g.scope = any($1) and g.revoked_at is null and g.valid_from <= $2
                    and coalesce(least(g.valid_until, o.usable_until) > $2, true)
                union all
                select g.person_id, 'organisation:' || r.organisation_id, r.role, g.role, g.rights, r.rights
                from representations r
                join grants g on g.scope = 'organisation:' || r.home_id
                    and leads_elsewhere(r.delegation_id, g.role, g.rights)
                where r.organisation_id = $3 and g.revoked_at is null and greatest(g.valid_from, r.valid_from) <= $2
                    and coalesce(least(g.valid_until, r.valid_until, r.usable_until) > $2, true)) held
            where exists (
                    select from unnest($5::text[]) code
                    where (held.rights is null and held.home_role || ' ' || code = any($4)
                            or code = any(string_to_array(held.rights, ' ')))
                        and (held.delegated is null or code = any(string_to_array(held.delegated, ' '))))
                and ($6::text is null or held.acting_for = $6)
                and (held.role not in ('administrator', 'delegate')
                    or coalesce((select max(version) from terms_of_use), 0)
                        <= coalesce((select version from accepted_terms a where a.person_id = held.person_id), 0))
                and ($7::uuid is null or held.person_id > $7)
            order by held.person_id
            limit $8""";

    private static final String ORGANISATIONS = """
            select id from organisations
            where ($1 or id = any($2) or chamber_id = any($3)) and ($4 or id = any($5) or chamber_id = any($6))
                and ($7::uuid is null or id > $7)
            order by id
            limit $8""";

    private static final String CHAMBERS = """
            select id from chambers
            where ($1 or id = any($2)) and ($3 or id = any($4)) and ($5::uuid is null or id > $5)
            order by id
            limit $6""";

    private static final String RELATIONSHIPS = """
            select distinct split_part(scope, ':', 2)::uuid as id from grants
            where scope like 'training-relationship:%' and revoked_at is null
                and ($1 or organisation_id = any($2) or chamber_id = any($3) or scope = any($4))
                and ($5 or organisation_id = any($6) or chamber_id = any($7) or scope = any($8))
                and ($9::uuid is null or split_part(scope, ':', 2)::uuid > $9)
            order by id
            limit $10""";

    private final LookUpRepository lookUps;

    SearchRepository(LookUpRepository lookUps) {
        this.lookUps = lookUps;
    }

    /**
     * Who holds something at the place, by id.
     *
     * @param presets that give it by one of the rights, each as {@code role right}
     * @param rights  that give it
     */
    Uni<List<UUID>> subjects(
            Place place,
            Collection<String> presets,
            Collection<String> rights,
            @Nullable ActingFor function,
            Instant now,
            @Nullable UUID after,
            int rows) {
        return lookUps.list(
                SUBJECTS,
                row -> row.getUUID("person_id"),
                texts(place.scopes()),
                now,
                place.scope().kind() == Kind.ORGANISATION ? place.scope().id() : null,
                presets.toArray(String[]::new),
                rights.toArray(String[]::new),
                function == null ? null : function.toString(),
                after,
                rows);
    }

    /**
     * Places of a kind, by id.
     *
     * @param held  in any of which they lie
     * @param asked and in any of these, too
     */
    Uni<List<UUID>> places(Kind kind, Set<Scope> held, Set<Scope> asked, @Nullable UUID after, int rows) {
        Within first = new Within(held);
        Within second = new Within(asked);
        return switch (kind) {
            case ORGANISATION ->
                ids(
                        ORGANISATIONS,
                        first.everywhere(),
                        first.ids(Kind.ORGANISATION),
                        first.ids(Kind.CHAMBER),
                        second.everywhere(),
                        second.ids(Kind.ORGANISATION),
                        second.ids(Kind.CHAMBER),
                        after,
                        rows);
            case CHAMBER ->
                ids(
                        CHAMBERS,
                        first.everywhere(),
                        first.ids(Kind.CHAMBER),
                        second.everywhere(),
                        second.ids(Kind.CHAMBER),
                        after,
                        rows);
            case TRAINING_RELATIONSHIP ->
                ids(
                        RELATIONSHIPS,
                        first.everywhere(),
                        first.ids(Kind.ORGANISATION),
                        first.ids(Kind.CHAMBER),
                        texts(held),
                        second.everywhere(),
                        second.ids(Kind.ORGANISATION),
                        second.ids(Kind.CHAMBER),
                        texts(asked),
                        after,
                        rows);
            case INSTALLATION, SITE -> Uni.createFrom().item(List.of());
        };
    }

    private record Within(Set<Scope> scopes) {

        boolean everywhere() {
            return scopes.contains(Scope.INSTALLATION);
        }

        UUID[] ids(Kind kind) {
            return Scope.ids(scopes, kind).toArray(UUID[]::new);
        }
    }

    private Uni<List<UUID>> ids(String statement, Object... values) {
        return lookUps.list(statement, row -> row.getUUID("id"), values);
    }

    private static String[] texts(Collection<Scope> scopes) {
        return scopes.stream().map(Scope::toString).toArray(String[]::new);
    }
}
