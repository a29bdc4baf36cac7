package de.guildhall.permission.grant;

import de.guildhall.permission.directory.NameRepository;
import de.guildhall.permission.role.FunctionKind;
import de.guildhall.permission.role.Role;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.permission.Permit;
import de.guildhall.platform.web.Page;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Grants as the caller sees them: with the names of who and where, and what may be done. */
@ApplicationScoped
class GrantViews {

    private final NameRepository names;
    private final Permit permit;
    private final Caller caller;

    GrantViews(NameRepository names, Permit permit, Caller caller) {
        this.names = names;
        this.permit = permit;
        this.caller = caller;
    }

    @WithSession
    Uni<GrantDto> of(Grant grant) {
        return of(List.of(grant)).map(List::getFirst);
    }

    @WithSession
    Uni<Page<GrantDto>> of(Page<Grant> page) {
        return of(page.items()).map(items -> new Page<>(items, page.next()));
    }

    private Uni<List<GrantDto>> of(List<Grant> grants) {
        Set<UUID> named = grants.stream().flatMap(GrantViews::named).collect(Collectors.toSet());
        return names.of(named).flatMap(known -> views(grants, known));
    }

    private Uni<List<GrantDto>> views(List<Grant> grants, Map<UUID, String> known) {
        return Multi.createFrom()
                .iterable(grants)
                .onItem()
                .transformToUniAndConcatenate(grant -> view(grant, known))
                .collect()
                .asList();
    }

    private Uni<GrantDto> view(Grant grant, Map<UUID, String> known) {
        return permit.can(GrantPermission.toRevoke(grant.role()), grant)
                .flatMap(mayRevoke -> permit.can(GrantPermission.RECORD_DEPARTURE, grant)
                        .map(mayRecord -> GrantDto.of(grant, known, mayRevoke, mayRecord && mayLeave(grant))));
    }

    /** People leave places, clients do not, and nobody by themselves. */
    private boolean mayLeave(Grant grant) {
        FunctionKind function = FunctionKind.of(grant.actingFor());
        return (function == FunctionKind.ORGANISATION || function == FunctionKind.CHAMBER)
                && !grant.role().equals(Role.CHAMBER_SYSTEM)
                && !grant.personId().equals(caller.personId());
    }

    private static Stream<UUID> named(Grant grant) {
        return Stream.of(grant.personId(), grant.grantedBy(), grant.placeId()).filter(id -> id != null);
    }
}
