package de.guildhall.permission.delegation;

import de.guildhall.permission.directory.NameRepository;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.web.Page;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Delegations and proposals as the caller sees them: with names, and what may be done with each. */
@ApplicationScoped
class DelegationViews {

    private final DelegationRepository delegations;
    private final NameRepository names;
    private final Permit permit;
    private final Clock clock;

    DelegationViews(DelegationRepository delegations, NameRepository names, Permit permit, Clock clock) {
        this.delegations = delegations;
        this.names = names;
        this.permit = permit;
        this.clock = clock;
    }

    /** @param passers who passed on, by the ids of what they have themselves */
    private record Known(Map<UUID, String> names, Map<UUID, UUID> passers) {

        @Nullable
        String passer(@Nullable UUID parentId) {
            return parentId == null ? null : names.get(passers.get(parentId));
        }

        List<String> sites(Extent extent) {
            return extent.sites().chosen().stream()
                    .map(names::get)
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
        }
    }

    @WithSession
    Uni<DelegationDto> of(Delegation delegation) {
        return of(new Page<>(List.of(delegation), null))
                .map(page -> page.items().getFirst());
    }

    @WithSession
    Uni<Page<DelegationDto>> of(Page<Delegation> page) {
        Instant now = clock.instant();
        return known(
                        page.items().stream().map(Delegation::sides).toList(),
                        page.items().stream().map(Delegation::extent),
                        Set.of())
                .flatMap(known -> page.mapAsync(delegation -> view(delegation, known, now)));
    }

    @WithSession
    Uni<ProposalDto> ofProposal(Proposal proposal) {
        return ofProposals(new Page<>(List.of(proposal), null))
                .map(page -> page.items().getFirst());
    }

    @WithSession
    Uni<Page<ProposalDto>> ofProposals(Page<Proposal> page) {
        Instant now = clock.instant();
        return known(
                        page.items().stream().map(Proposal::sides).toList(),
                        page.items().stream().map(Proposal::extent),
                        page.items().stream().map(Proposal::proposedBy).collect(Collectors.toSet()))
                .flatMap(known -> page.mapAsync(proposal -> view(proposal, known, now)));
    }

    private Uni<Known> known(List<Sides> sides, Stream<Extent> extents, Collection<UUID> persons) {
        Set<UUID> parents =
                sides.stream().map(Sides::parentId).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<UUID> named = new HashSet<>(persons);
        sides.forEach(both -> named.addAll(List.of(both.principalId(), both.delegateId())));
        extents.forEach(extent -> named.addAll(extent.sites().chosen()));
        return delegations.delegatesOf(parents).flatMap(passers -> {
            named.addAll(passers.values());
            return names.of(named).map(found -> new Known(found, passers));
        });
    }

    private Uni<DelegationDto> view(Delegation delegation, Known known, Instant now) {
        boolean live = delegation.live(now);
        boolean passable =
                live && delegation.parentId() == null && delegation.extent().passesOn();
        Map<String, Boolean> access = new HashMap<>();
        return offer(access, "end", DelegationPermission.END, delegation, live)
                .chain(() -> offer(
                        access,
                        "narrow",
                        DelegationPermission.NARROW,
                        delegation.sides().atPrincipal(),
                        live))
                .chain(() -> offer(
                        access,
                        "passOn",
                        DelegationPermission.PROPOSE,
                        delegation.sides().atDelegate(),
                        passable))
                .map(offered -> new DelegationDto(
                        delegation.id(),
                        delegation.principalId(),
                        known.names().get(delegation.principalId()),
                        delegation.delegateId(),
                        known.names().get(delegation.delegateId()),
                        known.passer(delegation.parentId()),
                        ExtentDto.of(delegation.extent()),
                        known.sites(delegation.extent()),
                        delegation.validFrom(),
                        delegation.validUntil(),
                        delegation.endedAt(),
                        access));
    }

    private Uni<ProposalDto> view(Proposal proposal, Known known, Instant now) {
        boolean open = proposal.open(now);
        Scoped answering = proposal.side() == ProposalSide.ASK
                ? atOrganisation(proposal.principalId())
                : proposal.sides().atDelegate();
        Map<String, Boolean> access = new HashMap<>();
        return offer(access, "accept", DelegationPermission.ACCEPT, answering, open)
                .chain(() -> offer(
                        access,
                        "acceptLess",
                        DelegationPermission.ACCEPT,
                        answering,
                        open && proposal.side() == ProposalSide.ASK))
                .chain(() -> offer(access, "decline", DelegationPermission.DECLINE, answering, open))
                .chain(() -> offer(
                        access,
                        "withdraw",
                        DelegationPermission.WITHDRAW,
                        atOrganisation(proposerOf(proposal, known)),
                        open))
                .map(offered -> new ProposalDto(
                        proposal.id(),
                        proposal.side(),
                        stateOf(proposal, open),
                        proposal.principalId(),
                        known.names().get(proposal.principalId()),
                        proposal.delegateId(),
                        known.names().get(proposal.delegateId()),
                        known.passer(proposal.parentId()),
                        ExtentDto.of(proposal.extent()),
                        known.sites(proposal.extent()),
                        proposal.validFrom(),
                        proposal.validUntil(),
                        proposal.message(),
                        known.names().get(proposal.proposedBy()),
                        proposal.proposedAt(),
                        proposal.expiresAt(),
                        proposal.answeredAt(),
                        access));
    }

    private static UUID proposerOf(Proposal proposal, Known known) {
        return switch (proposal.side()) {
            case GIVE -> proposal.principalId();
            case ASK -> proposal.delegateId();
            case PASS_ON -> known.passers().get(proposal.parentId());
        };
    }

    private static ProposalDto.State stateOf(Proposal proposal, boolean open) {
        if (open) {
            return ProposalDto.State.OPEN;
        }
        return proposal.answer() == null
                ? ProposalDto.State.EXPIRED
                : ProposalDto.State.valueOf(proposal.answer().name());
    }

    private static Scoped atOrganisation(UUID id) {
        return Scoped.at(Scope.organisation(id));
    }

    private Uni<Void> offer(
            Map<String, Boolean> access, String name, String permission, Scoped object, boolean possible) {
        return permit.can(permission, object)
                .invoke(may -> access.put(name, may && possible))
                .replaceWithVoid();
    }
}
