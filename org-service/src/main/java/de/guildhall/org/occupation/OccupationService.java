package de.guildhall.org.occupation;

import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class OccupationService {

    private static final Scoped CATALOGUE = Scoped.at(Scope.INSTALLATION);

    private final OccupationRepository occupations;
    private final Permit permit;
    private final Outbox outbox;
    private final Audit audit;

    OccupationService(OccupationRepository occupations, Permit permit, Outbox outbox, Audit audit) {
        this.occupations = occupations;
        this.permit = permit;
        this.outbox = outbox;
        this.audit = audit;
    }

    @WithTransaction
    Uni<OccupationView> add(OccupationRequest request) {
        Occupation occupation =
                new Occupation(UUID.randomUUID(), request.code(), request.name(), request.durationMonths());
        return permit.require(OccupationPermission.EDIT, CATALOGUE)
                .flatMap(permitted -> occupations.hasCode(request.code()))
                .invoke(taken -> {
                    if (taken) {
                        throw new ProblemException(OccupationProblem.CODE_TAKEN);
                    }
                })
                .flatMap(free -> occupations.persistAndFlush(occupation))
                .call(added -> outbox.publish(OccupationEvents.added(added)))
                .call(added -> audit.note(OccupationPermission.EDIT, audited(added), request))
                .map(OccupationView::of);
    }

    @WithSession
    Uni<Page<OccupationView>> page(String q, PageRequest page) {
        return occupations
                .page(q, page)
                .map(found -> Page.of(
                                found, page.limit, occupation -> Cursor.of(occupation.searchText(), occupation.id()))
                        .map(OccupationView::of));
    }

    /** Null if there is no such occupation. */
    public Uni<Occupation> find(UUID id) {
        return occupations.findById(id);
    }

    private static AuditedObject audited(Occupation occupation) {
        return AuditedObject.of("occupation", occupation.id(), occupation.name().de(), CATALOGUE);
    }
}
