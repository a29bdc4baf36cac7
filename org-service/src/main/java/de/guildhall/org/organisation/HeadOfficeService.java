package de.guildhall.org.organisation;

import de.guildhall.org.chamber.Chamber;
import de.guildhall.org.chamber.ChamberService;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.outbox.DomainEvent;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.Etag;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;

/** Which organisation is the head office of which (ACC-6, ACC-7). */
@ApplicationScoped
public class HeadOfficeService {

    private final OrganisationRepository repository;
    private final OrganisationService organisations;
    private final ChamberService chambers;
    private final Permit permit;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    HeadOfficeService(
            OrganisationRepository repository,
            OrganisationService organisations,
            ChamberService chambers,
            Permit permit,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.organisations = organisations;
        this.chambers = chambers;
        this.permit = permit;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Part of the transaction in which a code of the branch was used; both are locked.
     *
     * @throws ProblemException 409 if one of the two does not fit the other
     */
    public Uni<Void> attach(Organisation branch, UUID headOfficeId, Instant now) {
        return organisations
                .get(headOfficeId)
                .flatMap(headOffice -> repository
                        .hasBranches(branch.id())
                        .invoke(hasBranches -> branch.attachTo(headOffice, hasBranches, now))
                        .call(() -> note(branch, "org.organisation.attach", headOffice.name()))
                        .replaceWithVoid());
    }

    /** A clerk of the branch's chamber says so; no code is needed. */
    Uni<OrganisationView> set(UUID id, String ifMatch, HeadOffice wanted) {
        return Panache.withTransaction(() -> find(id, ifMatch, wanted))
                .onItem()
                .ifNull()
                .failWith(HeadOfficeService::unknown)
                .flatMap(headOfficeId -> Panache.withTransaction(() -> attach(id, ifMatch, headOfficeId)));
    }

    /**
     * Null if there is none. Each search is recorded, whatever comes of it: whoever tries numbers learns which ones another
     * chamber has.
     */
    private Uni<UUID> find(UUID id, String ifMatch, HeadOffice wanted) {
        return require(id)
                .flatMap(permitted -> organisations.get(id))
                .invoke(branch -> Etag.requireMatch(ifMatch, branch.version()))
                .call(branch -> note(branch, "org.organisation.seek-head-office", wanted))
                .flatMap(branch -> repository.idByNumber(wanted.chamberId(), wanted.normalCompanyNumber()));
    }

    private Uni<OrganisationView> attach(UUID id, String ifMatch, UUID headOfficeId) {
        return requireOfSomebodyElse(headOfficeId)
                .flatMap(permitted -> organisations.lockedWith(id, headOfficeId))
                .invoke(branch -> Etag.requireMatch(ifMatch, branch.version()))
                .call(branch -> attach(branch, headOfficeId, clock.instant()))
                .flatMap(branch -> publish(branch, OrganisationEvents::attached))
                .flatMap(attached -> view(id));
    }

    /** Whoever acts for the head office loses the branch at once. */
    @WithTransaction
    Uni<OrganisationView> remove(UUID id, String ifMatch) {
        return require(id)
                .flatMap(permitted -> organisations.locked(id))
                .invoke(branch -> Etag.requireMatch(ifMatch, branch.version()))
                .flatMap(this::detach)
                .flatMap(detached -> view(id));
    }

    private Uni<Organisation> detach(Organisation branch) {
        UUID former = branch.headOfficeId();
        branch.detach();
        return note(branch, "org.organisation.detach", null)
                .chain(() ->
                        publish(branch, (detached, chamber) -> OrganisationEvents.detached(detached, chamber, former)));
    }

    @WithSession
    Uni<Page<BranchView>> branches(UUID id, String q, PageRequest page) {
        return organisations
                .get(id)
                .call(headOffice -> permit.require(OrganisationPermission.VIEW_BRANCHES, headOffice))
                .flatMap(headOffice -> repository.branches(id, q, page))
                .map(found -> Page.of(found, page.limit, branch -> Cursor.of(branch.searchText(), branch.id())))
                .flatMap(found -> found.mapAsync(branch ->
                        chambers.get(branch.chamberId()).map(chamber -> BranchView.of(branch, chamber.name()))));
    }

    /** Asked before anything is locked: an id tells who holds what, and the lock reads the row anew. */
    private Uni<Void> require(UUID id) {
        return repository
                .chamberOf(id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND))
                .flatMap(chamberId -> permit.require(OrganisationPermission.ATTACH, Organisation.kept(id, chamberId)));
    }

    private Uni<Organisation> publish(Organisation branch, BiFunction<Organisation, Chamber, DomainEvent> event) {
        return repository
                .flush()
                .flatMap(flushed -> chambers.get(branch.chamberId()))
                .call(chamber -> outbox.publish(event.apply(branch, chamber)))
                .replaceWith(branch);
    }

    /** Who says so without a code would otherwise make themselves the organisation's administrator. */
    private Uni<Void> requireOfSomebodyElse(UUID headOfficeId) {
        return permit.canWhileActingFor(
                        ActingFor.organisation(headOfficeId),
                        OrganisationPermission.VIEW_BRANCHES,
                        Scoped.at(Scope.organisation(headOfficeId)))
                .invoke(own -> {
                    if (own) {
                        throw new ProblemException(HeadOfficeProblem.OWN);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<OrganisationView> view(UUID id) {
        return organisations.withSites(id).flatMap(organisations::view);
    }

    private Uni<Void> note(Organisation branch, String action, Object headOffice) {
        return audit.note(action, AuditedObject.of("organisation", branch.id(), branch.name(), branch), headOffice);
    }

    private static ProblemException unknown() {
        return new ProblemException(CommonProblem.INVALID)
                .withViolation("companyNumber", "unknown", "no such company is registered there");
    }
}
