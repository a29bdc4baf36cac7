package de.guildhall.permission.delegation;

import de.guildhall.permission.grant.GrantAuthority;
import de.guildhall.permission.grant.Place;
import de.guildhall.permission.organisation.Organisation;
import de.guildhall.permission.organisation.Organisations;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.NotFound;
import de.guildhall.platform.problem.Problem;
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
import java.util.stream.Stream;

/** Delegations by name: proposed by one side, and in force once the other agrees (DEL-3). */
@ApplicationScoped
class ProposalService {

    private static final long MOST_OPEN = 50;

    private final ProposalRepository proposals;
    private final DelegationRepository delegations;
    private final DelegationBook book;
    private final DelegationTrail trail;
    private final Extents extents;
    private final Others others;
    private final Organisations organisations;
    private final GrantAuthority authority;
    private final Permit permit;
    private final Caller caller;
    private final Clock clock;

    ProposalService(
            ProposalRepository proposals,
            DelegationRepository delegations,
            DelegationBook book,
            DelegationTrail trail,
            Extents extents,
            Others others,
            Organisations organisations,
            GrantAuthority authority,
            Permit permit,
            Caller caller,
            Clock clock) {
        this.proposals = proposals;
        this.delegations = delegations;
        this.book = book;
        this.trail = trail;
        this.extents = extents;
        this.others = others;
        this.organisations = organisations;
        this.authority = authority;
        this.permit = permit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param organisationId which proposes */
    @WithTransaction
    Uni<Proposal> propose(UUID organisationId, ProposeRequest wanted) {
        Instant now = now();
        return permit.require(DelegationPermission.PROPOSE, Scoped.at(Scope.organisation(organisationId)))
                .chain(() -> organisations.lock(organisationId))
                .call(() -> requireFewOpen(organisationId, now))
                .chain(() -> others.find(wanted.other()))
                .map(Organisation::id)
                .flatMap(other -> switch (wanted.side()) {
                    case GIVE -> give(organisationId, other, wanted, now);
                    case ASK -> proposal(others.sides(other, organisationId, null), wanted, now);
                    case PASS_ON -> passOn(organisationId, other, wanted, now);
                });
    }

    private Uni<Proposal> give(UUID principalId, UUID delegateId, ProposeRequest wanted, Instant now) {
        return proposal(others.sides(principalId, delegateId, null), wanted, now)
                .call(proposal -> requireHeld(proposal.sides(), proposal.extent()));
    }

    /** DEL-6: no more than the delegate has, one step, and to nobody who has it already. */
    private Uni<Proposal> passOn(UUID organisationId, UUID delegateId, ProposeRequest wanted, Instant now) {
        if (wanted.delegationId() == null) {
            throw new ProblemException(CommonProblem.INVALID)
                    .withViolation("delegationId", "required", "says what is passed on");
        }
        return NotFound.ifNull(delegations.lock(wanted.delegationId()))
                .invoke(parent -> requireOwn(parent, organisationId))
                .invoke(parent -> DelegationService.requireLive(parent, now))
                .flatMap(parent -> proposal(others.sides(parent.principalId(), delegateId, parent.id()), wanted, now)
                        .invoke(proposal -> requirePassable(parent, proposal, now)));
    }

    private Uni<Proposal> proposal(Uni<Sides> between, ProposeRequest wanted, Instant now) {
        return between.call(sides -> requireNotOpen(wanted.side(), sides, now))
                .flatMap(sides -> extents.of(wanted.extent(), sides.principalId())
                        .flatMap(extent -> {
                            Term term = Term.of(wanted.validFrom(), wanted.validUntil(), now);
                            Proposal proposal = new Proposal(
                                    wanted.side(),
                                    sides,
                                    extent,
                                    wanted.validFrom() == null ? null : term.from(),
                                    term.until(),
                                    wanted.message(),
                                    caller.personId(),
                                    now);
                            return proposals.persistAndFlush(proposal);
                        }))
                .call(proposal -> note(DelegationPermission.PROPOSE, proposal));
    }

    /** The side that did not propose agrees, a principal also to less. */
    @WithTransaction
    Uni<Delegation> accept(UUID id, AcceptRequest wanted) {
        Instant now = now();
        return open(id, DelegationPermission.ACCEPT, this::answerer, now)
                .call(proposal -> requireParentLives(proposal, now))
                .flatMap(proposal -> agreed(proposal, wanted, now)
                        .call(delegation -> proposal.side() == ProposalSide.ASK
                                ? requireHeld(delegation.sides(), delegation.extent())
                                : Uni.createFrom().voidItem())
                        .flatMap(delegation -> book.enter(
                                delegation,
                                now,
                                caller.personId(),
                                ended -> trail.note(DelegationPermission.END, ended)))
                        .invoke(delegation -> proposal.accept(delegation.id(), caller.personId(), now)))
                .call(delegation -> trail.note(DelegationPermission.ACCEPT, delegation));
    }

    private Uni<Delegation> agreed(Proposal proposal, AcceptRequest wanted, Instant now) {
        Instant until = wanted.validUntil() == null ? proposal.validUntil() : wanted.validUntil();
        Term term = Term.of(proposal.validFrom(), until, now);
        return (wanted.extent() == null
                        ? Uni.createFrom().item(proposal.extent())
                        : extents.of(wanted.extent(), proposal.principalId()))
                .invoke(extent -> {
                    if (!wanted.asProposed() && proposal.side() != ProposalSide.ASK
                            || !extent.within(proposal.extent(), proposal.principalId())
                            || !term.endsWithin(proposal.validUntil())) {
                        throw new ProblemException(DelegationProblem.MORE);
                    }
                })
                .map(extent -> new Delegation(proposal.sides(), extent, term, caller.personId()));
    }

    @WithTransaction
    Uni<Void> decline(UUID id) {
        Instant now = now();
        return open(id, DelegationPermission.DECLINE, this::answerer, now)
                .invoke(proposal -> proposal.decline(caller.personId(), now))
                .call(proposal -> note(DelegationPermission.DECLINE, proposal))
                .replaceWithVoid();
    }

    @WithTransaction
    Uni<Void> withdraw(UUID id) {
        Instant now = now();
        return open(id, DelegationPermission.WITHDRAW, this::proposer, now)
                .invoke(proposal -> proposal.withdraw(caller.personId(), now))
                .call(proposal -> note(DelegationPermission.WITHDRAW, proposal))
                .replaceWithVoid();
    }

    /** To both sides, and to who passes on. */
    @WithSession
    Uni<Proposal> get(UUID id) {
        return NotFound.ifNull(proposals.findById(id))
                .call(proposal -> proposer(proposal)
                        .flatMap(proposer -> permit.require(DelegationPermission.VIEW, involved(proposal, proposer))));
    }

    private static Scoped involved(Proposal proposal, UUID proposer) {
        return () -> Stream.of(proposal.principalId(), proposal.delegateId(), proposer)
                .map(Scope::organisation)
                .toList();
    }

    @WithSession
    Uni<Page<Proposal>> of(UUID organisationId, PageRequest page) {
        return permit.require(DelegationPermission.VIEW, Scoped.at(Scope.organisation(organisationId)))
                .chain(() -> proposals.of(organisationId, page))
                .map(found -> Page.of(found, page.limit, ProposalRepository::cursor));
    }

    /** Which organisation proposed. */
    Uni<UUID> proposer(Proposal proposal) {
        return switch (proposal.side()) {
            case GIVE -> Uni.createFrom().item(proposal.principalId());
            case ASK -> Uni.createFrom().item(proposal.delegateId());
            case PASS_ON -> delegations.findById(proposal.parentId()).map(Delegation::delegateId);
        };
    }

    /** Which organisation is asked. */
    Uni<UUID> answerer(Proposal proposal) {
        return Uni.createFrom()
                .item(proposal.side() == ProposalSide.ASK ? proposal.principalId() : proposal.delegateId());
    }

    /** Whoever has nothing to do with either side learns nothing of it. */
    private Uni<Proposal> open(UUID id, String permission, Deciding deciding, Instant now) {
        return NotFound.ifNull(proposals.lock(id))
                .call(proposal -> deciding.organisation(proposal)
                        .flatMap(organisation ->
                                permit.require(permission, Scoped.at(Scope.organisation(organisation)))))
                .invoke(proposal -> require(proposal.open(now), DelegationProblem.ANSWERED));
    }

    private interface Deciding {
        Uni<UUID> organisation(Proposal proposal);
    }

    private Uni<Void> requireFewOpen(UUID organisationId, Instant now) {
        return proposals
                .openOf(organisationId, now)
                .invoke(open -> require(open < MOST_OPEN, DelegationProblem.TOO_MANY))
                .replaceWithVoid();
    }

    private Uni<Void> requireNotOpen(ProposalSide side, Sides sides, Instant now) {
        return proposals
                .isOpen(side, sides, now)
                .invoke(open -> require(!open, DelegationProblem.PROPOSED))
                .replaceWithVoid();
    }

    /** As with grants, nobody delegates more than they hold themselves, but for administrators. */
    private Uni<Void> requireHeld(Sides sides, Extent extent) {
        return authority
                .mayPassOn(extent.rights(), Place.organisation(sides.principalId(), sides.chamberId()))
                .invoke(held -> require(held, DelegationProblem.NOT_HELD))
                .replaceWithVoid();
    }

    private static void requireOwn(Delegation parent, UUID organisationId) {
        require(parent.delegateId().equals(organisationId), CommonProblem.NOT_FOUND);
    }

    private static void requirePassable(Delegation parent, Proposal proposal, Instant now) {
        require(parent.extent().passesOn() && parent.parentId() == null, DelegationProblem.NOT_PASSED_ON);
        require(!parent.delegateId().equals(proposal.delegateId()), DelegationProblem.CYCLE);
        Extent passed = new Extent(proposal.extent().rights(), proposal.extent().sites(), true);
        require(
                !proposal.extent().passesOn()
                        && passed.within(parent.extent(), parent.principalId())
                        && new Term(now, proposal.validUntil()).endsWithin(parent.validUntil()),
                DelegationProblem.MORE);
    }

    /** What a delegate may not pass on any more is not accepted either. */
    private Uni<Void> requireParentLives(Proposal proposal, Instant now) {
        return proposal.parentId() == null
                ? Uni.createFrom().voidItem()
                : delegations
                        .lock(proposal.parentId())
                        .invoke(parent -> DelegationService.requireLive(parent, now))
                        .replaceWithVoid();
    }

    private Uni<Void> note(String action, Proposal proposal) {
        return trail.note(
                action, proposal.id(), proposal.sides(), proposal.extent(), proposal.validUntil(), proposal.message());
    }

    private static void require(boolean fulfilled, Problem otherwise) {
        if (!fulfilled) {
            throw new ProblemException(otherwise);
        }
    }

    /** As exact as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
