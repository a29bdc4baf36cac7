package de.guildhall.org.chamber;

import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.problem.NotFound;
import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.Etag;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class ChamberService {

    private final ChamberRepository chambers;
    private final Permit permit;
    private final Outbox outbox;
    private final Audit audit;

    ChamberService(ChamberRepository chambers, Permit permit, Outbox outbox, Audit audit) {
        this.chambers = chambers;
        this.permit = permit;
        this.outbox = outbox;
        this.audit = audit;
    }

    @WithTransaction
    Uni<ChamberView> open(ChamberProfile profile) {
        Chamber chamber = new Chamber(UUID.randomUUID(), profile);
        return permit.require(ChamberPermission.EDIT, Scoped.at(Scope.INSTALLATION))
                .flatMap(permitted -> chambers.persistAndFlush(chamber))
                .call(opened -> outbox.publish(ChamberEvents.opened(opened)))
                .call(opened -> audit.note(ChamberPermission.EDIT, audited(opened), opened.profile()))
                .map(ChamberView::of);
    }

    @WithTransaction
    Uni<ChamberView> change(UUID id, String ifMatch, ChamberProfile profile) {
        return get(id).call(chamber -> permit.require(ChamberPermission.EDIT, chamber))
                .invoke(chamber -> Etag.requireMatch(ifMatch, chamber.version()))
                .flatMap(chamber -> {
                    ChamberProfile before = chamber.profile();
                    chamber.change(profile);
                    return chambers.flush()
                            .call(() -> outbox.publish(ChamberEvents.changed(chamber)))
                            .call(() -> audit.note(ChamberPermission.EDIT, audited(chamber), before, profile))
                            .replaceWith(() -> ChamberView.of(chamber));
                });
    }

    @WithSession
    Uni<Page<ChamberView>> page(String q, PageRequest page) {
        return chambers.page(q, page)
                .map(found -> Page.of(found, page.limit, chamber -> Cursor.of(chamber.searchText(), chamber.id()))
                        .map(ChamberView::of));
    }

    @WithSession
    Uni<ChamberView> view(UUID id) {
        return get(id).map(ChamberView::of);
    }

    /** Fails with 404 if there is no such chamber. */
    public Uni<Chamber> get(UUID id) {
        return NotFound.ifNull(chambers.findById(id));
    }

    private static AuditedObject audited(Chamber chamber) {
        return AuditedObject.of("chamber", chamber.id(), chamber.name(), chamber);
    }
}
