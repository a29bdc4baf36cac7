package de.guildhall.org.activation;

import de.guildhall.org.account.AccountHolders;
import de.guildhall.org.activationcode.ActivationCodes;
import de.guildhall.org.activationcode.CodeKind;
import de.guildhall.org.organisation.Organisation;
import de.guildhall.org.organisation.OrganisationService;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.outbox.Outbox;
import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Closes a company that somebody else opened. Everybody who acts for it loses that, its last administrator too: USR-8
 * speaks of companies that are open, and a new code makes the right person administrator. Who got an account as its trainer
 * or, since it was opened, as its apprentice may be a stranger and loses it, too.
 */
@ApplicationScoped
class TakingBack {

    private final ActivationCodes codes;
    private final OrganisationService organisations;
    private final List<AccountHolders> accountHolders;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    TakingBack(
            ActivationCodes codes,
            OrganisationService organisations,
            @All List<AccountHolders> accountHolders,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.codes = codes;
        this.organisations = organisations;
        this.accountHolders = accountHolders;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Null if another try was faster. The organisation is locked first, as everywhere. */
    @WithTransaction
    Uni<Organisation> takeBack(WantedCode wanted) {
        Instant now = clock.instant();
        return organisations
                .locked(wanted.organisationId())
                .map(Organisation::activatedAt)
                .flatMap(opened -> codes.use(wanted.codeId(), now, null)
                        .onItem()
                        .ifNotNull()
                        .transformToUni(code -> takeBack(wanted.organisationId(), opened, now)));
    }

    private Uni<Organisation> takeBack(UUID organisationId, Instant opened, Instant now) {
        return organisations
                .takeBackActivation(organisationId, now)
                .call(() -> unlinkSince(organisationId, opened))
                .call(organisation -> codes.withdraw(CodeKind.DELEGATE, organisation.id()))
                .call(organisation -> outbox.publish(ActivationEvents.takenBack(organisation)))
                .call(organisation -> audit.noteBySystem(
                        "org.organisation.take-back-activation",
                        AuditedObject.of("organisation", organisation.id(), organisation.name(), organisation),
                        null));
    }

    private Uni<Void> unlinkSince(UUID organisationId, Instant opened) {
        return Multi.createFrom()
                .iterable(accountHolders)
                .onItem()
                .transformToUniAndConcatenate(holders -> holders.unlinkSince(organisationId, opened))
                .collect()
                .last();
    }
}
