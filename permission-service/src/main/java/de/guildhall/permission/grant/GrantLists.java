package de.guildhall.permission.grant;

import de.guildhall.permission.directory.NameRepository;
import de.guildhall.permission.review.ReviewPolicies;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Who holds what at a place (USR-1), and what of it is due to be looked at again. */
@ApplicationScoped
class GrantLists {

    private static final int KEY_PARTS = 2;

    private final GrantRepository grants;
    private final Places places;
    private final ReviewPolicies policies;
    private final NameRepository names;
    private final Permit permit;
    private final Audit audit;
    private final GrantConfig config;
    private final Clock clock;

    GrantLists(
            GrantRepository grants,
            Places places,
            ReviewPolicies policies,
            NameRepository names,
            Permit permit,
            Audit audit,
            GrantConfig config,
            Clock clock) {
        this.grants = grants;
        this.places = places;
        this.policies = policies;
        this.names = names;
        this.permit = permit;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    @WithSession
    Uni<Page<Grant>> page(Scope place, GrantFilter filter, PageRequest page) {
        return query(place, filter)
                .flatMap(query -> find(query, page.after(KEY_PARTS), page.rows()))
                .map(found -> Page.of(found, page.limit, grant -> GrantConditions.cursor(filter.state(), grant)));
    }

    /** Who carries the list away stands in the trail. What is in the file is read afterwards, part by part. */
    @WithTransaction
    Uni<GrantExport> export(Scope place, GrantFilter filter) {
        return query(place, filter)
                .call(() -> audit.note(
                        GrantPermission.EXPORT, AuditedObject.of("users", place.id(), null, Scoped.at(place)), null))
                .map(query -> new GrantExport(this, names, query, config.exported()));
    }

    /** What a list asks for, the same on each of its pages. */
    record Query(Scope place, GrantFilter filter, Instant now, Instant dueBefore) {}

    Uni<List<Grant>> find(Query query, Cursor after, int rows) {
        return query.place().kind() == Scope.Kind.CHAMBER
                ? grants.onChamber(query.place().id(), query.filter(), query.now(), query.dueBefore(), after, rows)
                : grants.inOrganisation(
                        query.place().id(), query.filter(), query.now(), query.dueBefore(), after, rows);
    }

    private Uni<Query> query(Scope scope, GrantFilter filter) {
        return places.find(scope)
                .map(Places.Found::place)
                .call(place -> permit.require(GrantPermission.VIEW, place))
                .flatMap(place -> policies.dueBefore(place.chamberId()))
                .map(dueBefore -> new Query(scope, filter, clock.instant(), dueBefore));
    }
}
