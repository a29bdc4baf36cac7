package de.guildhall.identity.trail;

import de.guildhall.identity.IdentityConfig;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.caller.Scope.Kind;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class TrailService {

    private static final String EXPORT = "identity.audit-entry.export";
    private static final int KEY_PARTS = 2;

    private final AuditEntryRepository entries;
    private final Permit permit;
    private final Caller caller;
    private final Audit audit;
    private final IdentityConfig config;

    TrailService(AuditEntryRepository entries, Permit permit, Caller caller, Audit audit, IdentityConfig config) {
        this.entries = entries;
        this.permit = permit;
        this.caller = caller;
        this.audit = audit;
        this.config = config;
    }

    @WithSession
    Uni<Page<TrailLine>> of(Scope place, TrailSearch search, PageRequest page) {
        return visible(place, search).flatMap(filter -> page(filter, page));
    }

    /** AUD-2: who did what with my data, and who looked at it. */
    @WithSession
    Uni<Page<TrailLine>> aboutMe(PageRequest page) {
        return page(TrailFilter.about(caller.personId()), page);
    }

    /** Who carries the trail away stands in it. What is in the file is read afterwards, part by part. */
    @WithTransaction
    Uni<TrailExport> export(Scope place, TrailSearch search) {
        return visible(place, search)
                .call(() -> audit.note(EXPORT, audited(place), search.words()))
                .map(filter -> new TrailExport(entries, filter, config.exportedEntries()));
    }

    /** The organisation sees all of its trail, a chamber what concerned both. */
    private Uni<TrailFilter> visible(Scope place, TrailSearch search) {
        if (place.kind() == Kind.CHAMBER) {
            return permit.require(TrailPermission.VIEW, Scoped.at(place))
                    .replaceWith(() -> new TrailFilter(null, Set.of(place.id()), null, search));
        }
        return permit.scope(TrailPermission.VIEW).flatMap(held -> {
            Set<UUID> chambers = Scope.ids(held, Kind.CHAMBER);
            if (held.contains(place) || chambers.isEmpty()) {
                return permit.require(TrailPermission.VIEW, Scoped.at(place))
                        .replaceWith(() -> new TrailFilter(place.id(), Set.of(), null, search));
            }
            return Uni.createFrom().item(new TrailFilter(place.id(), chambers, null, search));
        });
    }

    private static AuditedObject audited(Scope place) {
        return AuditedObject.of("audit-trail", place.id(), null, Scoped.at(place));
    }

    private Uni<Page<TrailLine>> page(TrailFilter filter, PageRequest page) {
        return entries.find(new TrailQuery(filter, page.after(KEY_PARTS), page.rows()))
                .map(found -> Page.of(found, page.limit, TrailLine::cursor));
    }
}
