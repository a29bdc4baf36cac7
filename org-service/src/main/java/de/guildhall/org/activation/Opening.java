package de.guildhall.org.activation;

import de.guildhall.org.activationcode.ActivationCode;
import de.guildhall.org.activationcode.ActivationCodes;
import de.guildhall.org.activationcode.DrawnCode;
import de.guildhall.org.activationcode.RevocationCodes;
import de.guildhall.org.organisation.HeadOfficeService;
import de.guildhall.org.organisation.Organisation;
import de.guildhall.org.organisation.OrganisationService;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Opens a company to who has its owner code (ACC-2). */
@ApplicationScoped
class Opening {

    private final AttemptLedger ledger;
    private final ActivationCodes codes;
    private final RevocationCodes revocationCodes;
    private final OrganisationService organisations;
    private final HeadOfficeService headOffices;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Opening(
            AttemptLedger ledger,
            ActivationCodes codes,
            RevocationCodes revocationCodes,
            OrganisationService organisations,
            HeadOfficeService headOffices,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.ledger = ledger;
        this.codes = codes;
        this.revocationCodes = revocationCodes;
        this.organisations = organisations;
        this.headOffices = headOffices;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Null if another try was faster, or a newer letter made the code void. The organisation is locked first, as it is
     * when a code is issued: in the other order the two could wait for each other.
     *
     * @param wayBack      the code that will take the activation back, if it is the company's first
     * @param headOfficeId null if the company is not opened under another
     */
    @WithTransaction
    Uni<Organisation> open(Reservation reservation, DrawnCode wayBack, UUID headOfficeId) {
        Instant now = clock.instant();
        return locked(reservation.organisationId(), headOfficeId).flatMap(organisation -> {
            boolean first = !organisation.activated();
            return codes.use(reservation.codeId(), now, caller.personId())
                    .onItem()
                    .ifNotNull()
                    .transformToUni(code -> attach(organisation, headOfficeId, now)
                            .flatMap(attached -> activate(reservation, code, headOfficeId, now))
                            .call(opened -> first
                                    ? revocationCodes.issue(opened, wayBack, now)
                                    : Uni.createFrom().voidItem()));
        });
    }

    private Uni<Organisation> locked(UUID id, UUID headOfficeId) {
        return headOfficeId == null ? organisations.locked(id) : organisations.lockedWith(id, headOfficeId);
    }

    private Uni<Void> attach(Organisation organisation, UUID headOfficeId, Instant now) {
        return headOfficeId == null ? Uni.createFrom().voidItem() : headOffices.attach(organisation, headOfficeId, now);
    }

    private Uni<Organisation> activate(Reservation reservation, ActivationCode code, UUID headOfficeId, Instant now) {
        return ledger.right(reservation)
                .flatMap(counted -> organisations.activate(reservation.organisationId(), now, code.endOfUse()))
                .call(organisation ->
                        outbox.publish(ActivationEvents.activated(organisation, caller.personId(), headOfficeId)))
                .call(organisation -> audit.note(
                        "org.organisation.activate",
                        AuditedObject.of("organisation", organisation.id(), organisation.name(), organisation),
                        null));
    }
}
