package de.guildhall.permission.delegation;

import de.guildhall.permission.directory.NameRepository;
import de.guildhall.permission.grant.Places;
import de.guildhall.permission.organisation.Delegation;
import de.guildhall.permission.organisation.Delegations;
import de.guildhall.permission.organisation.Representations;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
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
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Organisations that act for others: entered by a code, seen by both sides, ended by either. */
@ApplicationScoped
public class DelegationService {

    private final Delegations delegations;
    private final Representations representations;
    private final Places places;
    private final NameRepository names;
    private final Permit permit;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    DelegationService(
            Delegations delegations,
            Representations representations,
            Places places,
            NameRepository names,
            Permit permit,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.delegations = delegations;
        this.representations = representations;
        this.places = places;
        this.names = names;
        this.permit = permit;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A delegate code was redeemed. An earlier delegation between the two gives way: the newer code says anew until when.
     * Nothing happens if the end has come before the news. Runs in the transaction of the event.
     *
     * @param until null without end
     */
    public Uni<Void> enter(UUID principalId, UUID chamberId, UUID delegateId, Instant until, UUID enteredBy) {
        Instant now = now();
        if (until != null && !until.isAfter(now)) {
            return Uni.createFrom().voidItem();
        }
        return delegations
                .between(principalId, delegateId)
                .onItem()
                .ifNotNull()
                .call(earlier -> endBySystem(earlier, enteredBy, now))
                .chain(() -> delegations.enter(
                        new Delegation(UUID.randomUUID(), principalId, chamberId, delegateId, now, until, enteredBy)))
                .call(delegation -> note("permission.delegation.enter", delegation, audit::noteBySystem))
                .chain(() -> representations.changed(principalId));
    }

    /** Whatever the organisation gave or received ends. Runs in the transaction of the event. */
    public Uni<Void> endAllOf(UUID organisationId) {
        Instant now = now();
        return delegations
                .ofEither(organisationId)
                .flatMap(all -> Multi.createFrom()
                        .iterable(all)
                        .onItem()
                        .transformToUniAndConcatenate(delegation -> endBySystem(delegation, Audit.SYSTEM, now))
                        .collect()
                        .last());
    }

    @WithTransaction
    Uni<Void> end(UUID id) {
        Instant now = now();
        return NotFound.ifNull(delegations.lock(id))
                .call(delegation -> permit.require(DelegationPermission.END, delegation))
                .invoke(delegation -> requireLive(delegation, now))
                .call(delegation -> end(delegation, caller.personId(), now))
                .flatMap(delegation -> note(DelegationPermission.END, delegation, audit::note));
    }

    /** Because of an event. Of what was over already nothing is noted. */
    private Uni<Void> endBySystem(Delegation delegation, UUID by, Instant now) {
        boolean live = delegation.live(now);
        return end(delegation, by, now)
                .chain(() -> live
                        ? note(DelegationPermission.END, delegation, audit::noteBySystem)
                        : Uni.createFrom().voidItem());
    }

    /** In the trail of both sides. */
    private Uni<Void> note(String action, Delegation delegation, Trail trail) {
        return names.of(List.of(delegation.principalId(), delegation.delegateId()))
                .flatMap(known -> {
                    String principal = known.get(delegation.principalId());
                    String delegate = known.get(delegation.delegateId());
                    return trail.note(
                                    action,
                                    AuditedObject.of("delegation", delegation.id(), principal, delegation),
                                    delegate)
                            .chain(() -> trail.note(
                                    action,
                                    AuditedObject.of(
                                            "delegation",
                                            delegation.id(),
                                            delegate,
                                            Scoped.at(Scope.organisation(delegation.delegateId()))),
                                    principal));
                });
    }

    @WithSession
    Uni<Page<DelegationDto>> given(UUID organisationId, PageRequest page) {
        return places.find(Scope.organisation(organisationId))
                .call(found -> permit.require(DelegationPermission.VIEW, found.place()))
                .flatMap(found -> delegations.given(organisationId, page))
                .flatMap(found -> view(found, page));
    }

    /** Clerks see what concerns their chamber's companies, which those are for which this one acts. */
    @WithSession
    Uni<Page<DelegationDto>> received(UUID organisationId, PageRequest page) {
        return permit.require(DelegationPermission.VIEW, Scoped.at(Scope.organisation(organisationId)))
                .flatMap(permitted -> delegations.received(organisationId, page))
                .flatMap(found -> view(found, page));
    }

    private Uni<Void> end(Delegation delegation, UUID by, Instant now) {
        delegation.end(by, now);
        return delegations.flush().chain(() -> representations.changed(delegation.principalId()));
    }

    private static void requireLive(Delegation delegation, Instant now) {
        if (!delegation.live(now)) {
            throw new ProblemException(DelegationProblem.ENDED);
        }
    }

    private Uni<Page<DelegationDto>> view(List<Delegation> found, PageRequest request) {
        Instant now = now();
        return names.of(found.stream()
                        .flatMap(delegation -> Stream.of(delegation.principalId(), delegation.delegateId()))
                        .collect(Collectors.toSet()))
                .flatMap(known -> Page.of(found, request.limit, Delegations::cursor)
                        .mapAsync(delegation -> view(delegation, known, now)));
    }

    private Uni<DelegationDto> view(Delegation delegation, Map<UUID, String> known, Instant now) {
        return permit.can(DelegationPermission.END, delegation)
                .map(may -> DelegationDto.of(delegation, known, may && delegation.live(now)));
    }

    /** For a person's request, or for an event. */
    private interface Trail {
        Uni<Void> note(String action, AuditedObject object, Object after);
    }

    /** As exact as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
