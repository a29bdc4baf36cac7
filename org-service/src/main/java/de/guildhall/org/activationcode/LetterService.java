package de.guildhall.org.activationcode;

import de.guildhall.org.chamber.Chamber;
import de.guildhall.org.chamber.ChamberService;
import de.guildhall.org.organisation.Organisation;
import de.guildhall.org.organisation.OrganisationService;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.problem.NotFound;
import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A code can be read for its letter until somebody confirms that the letter is printed, and never again (ACC-3). */
@ApplicationScoped
class LetterService {

    private final ActivationCodeRepository codes;
    private final OrganisationService organisations;
    private final ChamberService chambers;
    private final CodeSeal seal;
    private final CodePage page;
    private final Permit permit;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    LetterService(
            ActivationCodeRepository codes,
            OrganisationService organisations,
            ChamberService chambers,
            CodeSeal seal,
            CodePage page,
            Permit permit,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.codes = codes;
        this.organisations = organisations;
        this.chambers = chambers;
        this.seal = seal;
        this.page = page;
        this.permit = permit;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @WithSession
    Uni<Page<WaitingLetterView>> waiting(UUID chamberId, PageRequest page) {
        return permit.require(ActivationCodePermission.ISSUE, Scoped.at(Scope.chamber(chamberId)))
                .flatMap(permitted -> chambers.get(chamberId))
                .flatMap(chamber -> codes.unprinted(chamberId, chamber.today(clock.instant()), page))
                .map(found -> Page.of(found, page.limit, code -> Cursor.of(code.issuedAt(), code.id())))
                .flatMap(found -> found.mapAsync(code -> organisations
                        .get(code.organisationId())
                        .map(organisation -> WaitingLetterView.of(code, organisation))));
    }

    /** In the order of the ids; noted in the audit trail for each, because it shows the code. */
    @WithTransaction
    Uni<List<Letter>> letters(List<UUID> codeIds) {
        return each(codeIds, this::letter);
    }

    /** All of them or, if one is not printable any more, none. */
    @WithTransaction
    Uni<List<ActivationCodeView>> confirmPrinting(List<UUID> codeIds) {
        return each(codeIds, this::confirmPrinting);
    }

    private Uni<Letter> letter(UUID id) {
        return permitted(codes.findById(id))
                .flatMap(code -> organisations
                        .get(code.organisationId())
                        .call(() -> codes.noteReader(code.id(), caller.personId(), clock.instant()))
                        .call(organisation -> notePrinting(code, organisation, "letter"))
                        .flatMap(organisation ->
                                chambers.get(code.chamberId()).map(chamber -> letter(code, organisation, chamber))));
    }

    private Uni<ActivationCodeView> confirmPrinting(UUID id) {
        Instant now = clock.instant();
        return permitted(codes.locked(id))
                .flatMap(code -> chambers.get(code.chamberId())
                        .invoke(chamber -> code.confirmPrinting(now, chamber.today(now)))
                        .call(codes::flush)
                        .call(chamber -> organisations
                                .get(code.organisationId())
                                .flatMap(organisation -> notePrinting(code, organisation, "confirmed")))
                        .map(chamber -> ActivationCodeView.of(code, chamber.today(now))));
    }

    /** One after the other: they share a session. */
    private static <T> Uni<List<T>> each(List<UUID> ids, Function<UUID, Uni<T>> step) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(step::apply)
                .collect()
                .asList();
    }

    private Letter letter(ActivationCode code, Organisation organisation, Chamber chamber) {
        LocalDate today = chamber.today(clock.instant());
        SecretCode secret = seal.open(code.id(), code.sealed(today));
        return new Letter(
                code.kind(),
                new Letter.Sender(
                        chamber.name(), chamber.shortName(), chamber.address(), chamber.email(), chamber.language()),
                new Letter.Recipient(organisation.name(), organisation.address()),
                today,
                organisation.companyNumber(),
                secret,
                code.deadline(),
                code.endOfUse(),
                page.empty(code.kind()),
                page.filledIn(code.kind(), chamber.id(), organisation.companyNumber(), secret));
    }

    private Uni<ActivationCode> permitted(Uni<ActivationCode> lookUp) {
        return NotFound.ifNull(lookUp).call(code -> permit.require(ActivationCodePermission.ISSUE, code));
    }

    private Uni<Void> notePrinting(ActivationCode code, Organisation organisation, String what) {
        return audit.note(
                "org.activation-code.print",
                AuditedObject.of("activation-code", code.id(), organisation.name(), code),
                what);
    }
}
