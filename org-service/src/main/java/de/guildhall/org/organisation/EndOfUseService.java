package de.guildhall.org.organisation;

import de.guildhall.org.chamber.Chamber;
import de.guildhall.org.chamber.ChamberService;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.web.Etag;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Moves the day on which an open organisation's use of the portal ends (ACC-4). */
@ApplicationScoped
class EndOfUseService {

    private final OrganisationRepository repository;
    private final OrganisationService organisations;
    private final ChamberService chambers;
    private final Permit permit;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    EndOfUseService(
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

    @WithTransaction
    Uni<OrganisationView> move(UUID id, String ifMatch, EndOfUse wanted) {
        return organisations
                .locked(id)
                .call(organisation -> permit.require(OrganisationPermission.MOVE_END_OF_USE, organisation))
                .invoke(organisation -> Etag.requireMatch(ifMatch, organisation.version()))
                .flatMap(organisation ->
                        chambers.get(organisation.chamberId()).flatMap(chamber -> move(organisation, chamber, wanted)))
                .flatMap(moved -> organisations.withSites(id))
                .flatMap(organisations::view);
    }

    private Uni<Void> move(Organisation organisation, Chamber chamber, EndOfUse wanted) {
        EndOfUse before = new EndOfUse(organisation.endOfUse());
        organisation.moveEndOfUse(wanted.endOfUse(), chamber.today(clock.instant()));
        return repository
                .flush()
                .call(() -> outbox.publish(OrganisationEvents.endOfUseMoved(organisation, chamber)))
                .call(() -> audit.note(
                        "org.organisation.move-end-of-use",
                        AuditedObject.of("organisation", organisation.id(), organisation.name(), organisation),
                        before,
                        wanted));
    }
}
