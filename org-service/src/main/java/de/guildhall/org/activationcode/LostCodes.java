package de.guildhall.org.activationcode;

import de.guildhall.org.chamber.Chamber;
import de.guildhall.org.chamber.ChamberService;
import de.guildhall.org.organisation.Organisation;
import de.guildhall.org.organisation.OrganisationService;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * New owner codes for companies that say that they lost theirs. Nobody knows who says so: the letter goes to the
 * registered address, to a company that waits for one, and not again for a week (ACC-5).
 */
@ApplicationScoped
public class LostCodes {

    private static final Duration PERIOD = Duration.ofDays(7);

    private final ActivationCodeRepository codes;
    private final ActivationCodes earlier;
    private final OrganisationService organisations;
    private final ChamberService chambers;
    private final CodeSeal seal;
    private final Audit audit;
    private final Clock clock;

    LostCodes(
            ActivationCodeRepository codes,
            ActivationCodes earlier,
            OrganisationService organisations,
            ChamberService chambers,
            CodeSeal seal,
            Audit audit,
            Clock clock) {
        this.codes = codes;
        this.earlier = earlier;
        this.organisations = organisations;
        this.chambers = chambers;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Tells nobody whether there was a code to replace. The organisation is locked first, as everywhere: of many who ask
     * at once one gets a letter written.
     */
    @WithTransaction
    public Uni<Void> replace(UUID chamberId, String companyNumber, DrawnCode drawn) {
        Instant now = clock.instant();
        return organisations
                .lockedByNumber(chamberId, companyNumber)
                .onItem()
                .ifNotNull()
                .transformToUni(organisation -> lost(organisation, now)
                        .onItem()
                        .ifNotNull()
                        .transformToUni(lost -> replace(lost, organisation, drawn, now)));
    }

    /** Null if the company is open, no code of it waits to be redeemed, or it asked less than a week ago. */
    private Uni<ActivationCode> lost(Organisation organisation, Instant now) {
        return organisation.activated()
                ? Uni.createFrom().nullItem()
                : codes.requestedAfter(now.minus(PERIOD), organisation.id())
                        .flatMap(requested -> requested > 0
                                ? Uni.createFrom().nullItem()
                                : codes.active(CodeKind.OWNER, organisation.id()));
    }

    private Uni<Void> replace(ActivationCode lost, Organisation organisation, DrawnCode drawn, Instant now) {
        return chambers.get(organisation.chamberId())
                .map(chamber -> term(lost, organisation, chamber, now))
                .flatMap(term -> term.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : issue(code(organisation, drawn, term.get()).replacing(lost, now), organisation));
    }

    private static Optional<Term> term(ActivationCode lost, Organisation organisation, Chamber chamber, Instant now) {
        return Term.untilUseEnds(
                chamber, chamber.today(now), organisation.address().country(), lost.endOfUse());
    }

    private ActivationCode code(Organisation organisation, DrawnCode drawn, Term term) {
        UUID id = UUID.randomUUID();
        return new ActivationCode(id, CodeKind.OWNER, organisation, drawn.hash(), seal.seal(id, drawn.secret()), term);
    }

    private Uni<Void> issue(ActivationCode code, Organisation organisation) {
        return earlier.replace(code)
                .call(() -> audit.noteBySystem(
                        "org.activation-code.replace-lost",
                        AuditedObject.of("activation-code", code.id(), organisation.name(), code),
                        code.deadline()));
    }
}
