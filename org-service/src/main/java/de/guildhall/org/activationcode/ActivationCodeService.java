package de.guildhall.org.activationcode;

import de.guildhall.org.chamber.Chamber;
import de.guildhall.org.chamber.ChamberService;
import de.guildhall.org.organisation.Organisation;
import de.guildhall.org.organisation.OrganisationService;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.permission.Permit;
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

/** Issuing and listing codes; their letters are in {@link LetterService}. */
@ApplicationScoped
class ActivationCodeService {

    private final ActivationCodeRepository codes;
    private final ActivationCodes earlier;
    private final OrganisationService organisations;
    private final ChamberService chambers;
    private final CodeSeal seal;
    private final Permit permit;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ActivationCodeService(
            ActivationCodeRepository codes,
            ActivationCodes earlier,
            OrganisationService organisations,
            ChamberService chambers,
            CodeSeal seal,
            Permit permit,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.codes = codes;
        this.earlier = earlier;
        this.organisations = organisations;
        this.chambers = chambers;
        this.seal = seal;
        this.permit = permit;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes the earlier code void; the organisation's row is locked, so that two clerks do it one after the other. */
    @WithTransaction
    Uni<ActivationCodeView> issue(UUID organisationId, IssueRequest wanted, DrawnCode drawn) {
        return organisations
                .locked(organisationId)
                .call(organisation -> permit.require(ActivationCodePermission.ISSUE, organisation))
                .invoke(organisation -> requireOpen(organisation, wanted.kind()))
                .flatMap(organisation -> chambers.get(organisation.chamberId())
                        .map(chamber -> code(organisation, chamber, wanted, drawn))
                        .call(earlier::replace)
                        .call(code -> audit.note(
                                ActivationCodePermission.ISSUE, audited(code, organisation), code.deadline())))
                .flatMap(this::view);
    }

    @WithSession
    Uni<Page<ActivationCodeView>> page(UUID organisationId, PageRequest page) {
        return organisations
                .get(organisationId)
                .call(organisation -> permit.require(ActivationCodePermission.VIEW, organisation))
                .flatMap(organisation -> chambers.get(organisation.chamberId()))
                .flatMap(chamber -> codes.page(organisationId, page)
                        .map(found -> Page.of(found, page.limit, code -> Cursor.of(code.issuedAt(), code.id()))
                                .map(code -> ActivationCodeView.of(code, chamber.today(clock.instant())))));
    }

    private static void requireOpen(Organisation organisation, IssuedKind kind) {
        if (kind == IssuedKind.DELEGATE && !organisation.activated()) {
            throw new ProblemException(ActivationCodeProblem.NOT_ACTIVATED);
        }
    }

    private ActivationCode code(Organisation organisation, Chamber chamber, IssueRequest wanted, DrawnCode drawn) {
        Instant now = clock.instant();
        Term term = Term.within(
                chamber, chamber.today(now), organisation.address().country(), wanted.deadline(), wanted.endOfUse());
        UUID id = UUID.randomUUID();
        return new ActivationCode(
                        id, wanted.kind().kind(), organisation, drawn.hash(), seal.seal(id, drawn.secret()), term)
                .issued(now, caller.personId());
    }

    private Uni<ActivationCodeView> view(ActivationCode code) {
        return chambers.get(code.chamberId())
                .map(chamber -> ActivationCodeView.of(code, chamber.today(clock.instant())));
    }

    private static AuditedObject audited(ActivationCode code, Organisation organisation) {
        return AuditedObject.of("activation-code", code.id(), organisation.name(), code);
    }
}
