package de.guildhall.org.activation;

import de.guildhall.org.organisation.Organisation;
import de.guildhall.org.organisation.OrganisationService;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.problem.NotFound;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class ActivationLockService {

    private final ActivationLockRepository locks;
    private final OrganisationService organisations;
    private final Permit permit;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ActivationLockService(
            ActivationLockRepository locks,
            OrganisationService organisations,
            Permit permit,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.locks = locks;
        this.organisations = organisations;
        this.permit = permit;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @WithSession
    Uni<ActivationLockView.OfOrganisation> ofOrganisation(UUID organisationId) {
        return organisation(organisationId, ActivationLockPermission.VIEW)
                .flatMap(organisation -> locks.latest(Throttled.COMPANY, organisationId))
                .map(latest -> ActivationLockView.OfOrganisation.of(latest, clock.instant()));
    }

    @WithSession
    Uni<Page<ActivationLockView>> page(UUID chamberId, PageRequest page) {
        return permit.require(ActivationLockPermission.VIEW, Scoped.at(Scope.chamber(chamberId)))
                .flatMap(permitted -> locks.closed(chamberId, clock.instant(), page))
                .map(found -> Page.of(found, page.limit, lock -> Cursor.of(lock.lockedAt(), lock.id()))
                        .map(ActivationLockView::of));
    }

    @WithTransaction
    Uni<Void> liftOfOrganisation(UUID organisationId) {
        return organisation(organisationId, ActivationLockPermission.LIFT)
                .flatMap(organisation -> locks.latestLocked(Throttled.COMPANY, organisationId))
                .flatMap(this::lift);
    }

    @WithTransaction
    Uni<Void> lift(UUID lockId) {
        return NotFound.ifNull(locks.locked(lockId))
                .call(lock -> permit.require(ActivationLockPermission.LIFT, lock))
                .flatMap(this::lift);
    }

    private Uni<Void> lift(ActivationLock lock) {
        Instant now = clock.instant();
        if (lock == null || !lock.closedAt(now)) {
            throw new ProblemException(ActivationProblem.NOT_LOCKED);
        }
        lock.lift(now, caller.personId());
        return audit.note(
                ActivationLockPermission.LIFT,
                AuditedObject.of("activation-lock", lock.id(), lock.label(), lock),
                null);
    }

    private Uni<Organisation> organisation(UUID id, String permission) {
        return organisations.get(id).call(organisation -> permit.require(permission, organisation));
    }
}
