package de.guildhall.identity.trail;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.caller.Scope.Kind;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class TrailService {

    private static final int KEY_PARTS = 2;

    private final AuditEntryRepository entries;
    private final Permit permit;

    TrailService(AuditEntryRepository entries, Permit permit) {
        this.entries = entries;
        this.permit = permit;
    }

    @WithSession
    Uni<Page<TrailLine>> ofChamber(UUID chamberId, String search, PageRequest page) {
        return permit.require(TrailPermission.VIEW, Scoped.at(Scope.chamber(chamberId)))
                .chain(() -> page(null, Set.of(chamberId), search, page));
    }

    /** The organisation sees all of its trail, a chamber what concerned both. */
    @WithSession
    Uni<Page<TrailLine>> ofOrganisation(UUID organisationId, String search, PageRequest page) {
        Scope organisation = Scope.organisation(organisationId);
        return permit.scope(TrailPermission.VIEW).flatMap(held -> {
            Set<UUID> chambers = chambers(held);
            if (held.contains(organisation) || chambers.isEmpty()) {
                return permit.require(TrailPermission.VIEW, Scoped.at(organisation))
                        .chain(() -> page(organisationId, Set.of(), search, page));
            }
            return page(organisationId, chambers, search, page);
        });
    }

    private Uni<Page<TrailLine>> page(UUID organisationId, Set<UUID> chamberIds, String search, PageRequest page) {
        TrailQuery query = new TrailQuery(organisationId, chamberIds, search, page.after(KEY_PARTS), page.rows());
        return entries.find(query).map(found -> Page.of(found, page.limit, TrailService::cursor));
    }

    private static Cursor cursor(TrailLine line) {
        return Cursor.of(line.entry().occurredAt(), line.entry().entryId());
    }

    private static Set<UUID> chambers(Set<Scope> held) {
        return held.stream()
                .filter(scope -> scope.kind() == Kind.CHAMBER)
                .map(Scope::id)
                .collect(Collectors.toSet());
    }
}
