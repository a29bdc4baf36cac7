package de.guildhall.permission.departure;

import de.guildhall.permission.directory.NameRepository;
import de.guildhall.permission.grant.Grant;
import de.guildhall.permission.grant.GrantPermission;
import de.guildhall.permission.grant.LeavingGrants;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.web.Page;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Departures as the caller sees them: with names, and what the person was there. */
@ApplicationScoped
class DepartureViews {

    private final LeavingGrants grants;
    private final NameRepository names;
    private final Permit permit;
    private final Caller caller;

    DepartureViews(LeavingGrants grants, NameRepository names, Permit permit, Caller caller) {
        this.grants = grants;
        this.names = names;
        this.permit = permit;
        this.caller = caller;
    }

    @WithSession
    Uni<DepartureDto> of(Departure departure) {
        return of(new Page<>(List.of(departure), null)).map(page -> page.items().getFirst());
    }

    @WithSession
    Uni<Page<DepartureDto>> of(Page<Departure> page) {
        Set<UUID> named = page.items().stream().flatMap(DepartureViews::named).collect(Collectors.toSet());
        List<UUID> ids = page.items().stream().map(Departure::id).toList();
        return names.of(named)
                .flatMap(known -> grants.endedWith(ids)
                        .map(ended -> ended.stream().collect(Collectors.groupingBy(Grant::departureId)))
                        .flatMap(ended -> page.mapAsync(departure -> view(departure, ended, known))));
    }

    private Uni<DepartureDto> view(Departure departure, Map<UUID, List<Grant>> ended, Map<UUID, String> known) {
        List<String> roles = DepartureService.roles(ended.getOrDefault(departure.id(), List.of()));
        return permit.can(GrantPermission.RECORD_DEPARTURE, departure)
                .map(mayRecord -> DepartureDto.of(
                        departure,
                        roles,
                        known,
                        mayRecord && !departure.personId().equals(caller.personId())));
    }

    private static Stream<UUID> named(Departure departure) {
        return Stream.of(departure.personId(), departure.successorId(), departure.recordedBy());
    }
}
