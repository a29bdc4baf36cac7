package de.guildhall.org.activation;

import de.guildhall.org.activationcode.ActivationCode;
import de.guildhall.org.activationcode.ActivationCodes;
import de.guildhall.org.chamber.ChamberService;
import de.guildhall.org.organisation.Organisation;
import de.guildhall.org.organisation.OrganisationService;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.outbox.Outbox;
import de.guildhall.platform.problem.ProblemException;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Lets an organisation act for the one whose delegate code it has (DEL-2). Who may do what because of that is decided
 * where rights are.
 */
@ApplicationScoped
class Delegating {

    private final AttemptLedger ledger;
    private final ActivationCodes codes;
    private final OrganisationService organisations;
    private final ChamberService chambers;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Delegating(
            AttemptLedger ledger,
            ActivationCodes codes,
            OrganisationService organisations,
            ChamberService chambers,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.ledger = ledger;
        this.codes = codes;
        this.organisations = organisations;
        this.chambers = chambers;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Null if another try was faster, or a newer letter made the code void. The organisation is locked first, as
     * everywhere.
     *
     * @return the principal
     * @throws ProblemException 409 if it is the delegate itself
     */
    @WithTransaction
    Uni<Organisation> delegate(Reservation reservation, UUID delegateId) {
        if (delegateId.equals(reservation.organisationId())) {
            throw new ProblemException(DelegationProblem.ITSELF);
        }
        Instant now = clock.instant();
        return organisations
                .locked(reservation.organisationId())
                .flatMap(principal -> codes.use(reservation.codeId(), now, caller.personId())
                        .onItem()
                        .ifNotNull()
                        .transformToUni(code -> delegate(reservation, principal, code, delegateId)));
    }

    private Uni<Organisation> delegate(
            Reservation reservation, Organisation principal, ActivationCode code, UUID delegateId) {
        return ledger.right(reservation)
                .flatMap(counted -> chambers.get(principal.chamberId()))
                .map(chamber -> code.endOfUse() == null ? null : chamber.endOf(code.endOfUse()))
                .call(until ->
                        outbox.publish(ActivationEvents.delegated(principal, delegateId, caller.personId(), until)))
                .flatMap(until -> organisations.get(delegateId))
                .call(delegate -> audit.note(
                        DelegationPermission.ENTER,
                        AuditedObject.of("organisation", principal.id(), principal.name(), principal),
                        delegate.name()))
                .replaceWith(principal);
    }
}
