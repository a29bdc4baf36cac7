package de.guildhall.permission.delegation;

import de.guildhall.permission.grant.Places;
import de.guildhall.permission.organisation.Organisation;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.problem.NotFound;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Page;
import de.guildhall.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Organisations that act for others: seen by both sides, narrowed by the principal, ended by either. */
@ApplicationScoped
public class DelegationService {

    private final DelegationRepository delegations;
    private final DelegationBook book;
    private final DelegationTrail trail;
    private final Extents extents;
    private final Others others;
    private final Places places;
    private final Permit permit;
    private final Caller caller;
    private final Clock clock;

    DelegationService(
            DelegationRepository delegations,
            DelegationBook book,
            DelegationTrail trail,
            Extents extents,
            Others others,
            Places places,
            Permit permit,
            Caller caller,
            Clock clock) {
        this.delegations = delegations;
        this.book = book;
        this.trail = trail;
        this.extents = extents;
        this.others = others;
        this.places = places;
        this.permit = permit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A delegate code was redeemed. An earlier delegation between the two gives way: the newer code says anew until when.
     * Nothing happens if the end has come before the news. Runs in the transaction of the event.
     *
     * @param until null without end
     */
    public Uni<Void> enterByCode(UUID principalId, UUID chamberId, UUID delegateId, Instant until, UUID enteredBy) {
        Instant now = now();
        if (until != null && !until.isAfter(now)) {
            return Uni.createFrom().voidItem();
        }
        Delegation delegation = new Delegation(
                new Sides(principalId, chamberId, delegateId, null), extents.ofCode(), new Term(now, until), enteredBy);
        return book.enter(delegation, now, enteredBy, this::noteEndBySystem)
                .flatMap(entered -> trail.noteBySystem(DelegationPermission.ENTER_FROM_PAPER, entered));
    }

    /** Whatever the organisation gave or received ends. Runs in the transaction of the event. */
    public Uni<Void> endAllOf(UUID organisationId) {
        Instant now = now();
        return delegations
                .ofEither(organisationId)
                .flatMap(all -> DelegationBook.each(
                        all, delegation -> book.end(delegation, Audit.SYSTEM, now, this::noteEndBySystem)));
    }

    /** DEL-3: what the principal signed on paper holds at once. */
    @WithTransaction
    Uni<Delegation> enterFromPaper(UUID principalId, EnterRequest wanted) {
        Instant now = now();
        return places.find(Scope.organisation(principalId))
                .call(found -> permit.require(DelegationPermission.ENTER_FROM_PAPER, found.place()))
                .chain(() -> extents.of(wanted.extent(), principalId))
                .flatMap(extent -> others.find(wanted.other())
                        .map(Organisation::id)
                        .flatMap(delegateId -> others.sides(principalId, delegateId, null))
                        .map(sides -> new Delegation(
                                sides,
                                extent,
                                Term.of(wanted.validFrom(), wanted.validUntil(), now),
                                caller.personId())))
                .flatMap(delegation -> book.enter(delegation, now, caller.personId(), this::noteEnd))
                .call(delegation -> trail.note(DelegationPermission.ENTER_FROM_PAPER, delegation, wanted.reason()));
    }

    /** DEL-4: less than before, at once. For more the other side is asked. */
    @WithTransaction
    Uni<Delegation> narrow(UUID id, NarrowRequest wanted) {
        Instant now = now();
        return NotFound.ifNull(delegations.lock(id))
                .call(before -> permit.require(
                        DelegationPermission.NARROW, before.sides().atPrincipal()))
                .invoke(before -> requireLive(before, now))
                .flatMap(before -> extents.of(wanted.extent(), before.principalId())
                        .map(extent -> narrowed(before, extent, wanted, now))
                        .flatMap(after -> book.enter(after, now, caller.personId(), this::noteEnd)))
                .call(after -> trail.note(DelegationPermission.NARROW, after));
    }

    private Delegation narrowed(Delegation before, Extent extent, NarrowRequest wanted, Instant now) {
        Instant until = wanted.validUntil() == null ? before.validUntil() : wanted.validUntil();
        Term term = Term.of(before.validFrom(), until, now);
        if (!extent.within(before.extent(), before.principalId()) || !term.endsWithin(before.validUntil())) {
            throw new ProblemException(DelegationProblem.MORE);
        }
        return new Delegation(before.sides(), extent, term, caller.personId());
    }

    @WithTransaction
    Uni<Void> end(UUID id) {
        Instant now = now();
        return NotFound.ifNull(delegations.lock(id))
                .call(delegation -> permit.require(DelegationPermission.END, delegation))
                .invoke(delegation -> requireLive(delegation, now))
                .flatMap(delegation -> book.end(delegation, caller.personId(), now, this::noteEnd));
    }

    @WithSession
    Uni<Delegation> get(UUID id) {
        return NotFound.ifNull(delegations.findById(id))
                .call(delegation -> permit.require(DelegationPermission.VIEW, delegation));
    }

    @WithSession
    Uni<Page<Delegation>> given(UUID organisationId, PageRequest page) {
        return places.find(Scope.organisation(organisationId))
                .call(found -> permit.require(DelegationPermission.VIEW, found.place()))
                .flatMap(found -> delegations.given(organisationId, page))
                .map(found -> Page.of(found, page.limit, DelegationRepository::cursor));
    }

    /** Clerks see what concerns their chamber's companies, which those are for which this one acts. */
    @WithSession
    Uni<Page<Delegation>> received(UUID organisationId, PageRequest page) {
        return requireDelegate(organisationId)
                .flatMap(permitted -> delegations.received(organisationId, page))
                .map(found -> Page.of(found, page.limit, DelegationRepository::cursor));
    }

    /** What others have from the organisation of what it was given itself. */
    @WithSession
    Uni<Page<Delegation>> passedOn(UUID organisationId, PageRequest page) {
        return requireDelegate(organisationId)
                .flatMap(permitted -> delegations.passedOnBy(organisationId, page))
                .map(found -> Page.of(found, page.limit, DelegationRepository::cursor));
    }

    private Uni<Void> requireDelegate(UUID organisationId) {
        return permit.require(DelegationPermission.VIEW, Scoped.at(Scope.organisation(organisationId)));
    }

    private Uni<Void> noteEnd(Delegation delegation) {
        return trail.note(DelegationPermission.END, delegation);
    }

    private Uni<Void> noteEndBySystem(Delegation delegation) {
        return trail.noteBySystem(DelegationPermission.END, delegation);
    }

    static void requireLive(Delegation delegation, Instant now) {
        if (!delegation.live(now)) {
            throw new ProblemException(DelegationProblem.ENDED);
        }
    }

    /** As exact as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
