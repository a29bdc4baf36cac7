package de.guildhall.permission.grant;

import de.guildhall.permission.directory.NameRepository;
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

    GrantViews(NameRepository names, Permit permit) {
        this.names = names;
        this.permit = permit;
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
                .transformToUniAndConcatenate(grant -> permit.can(GrantPermission.REVOKE, grant)
                        .map(mayRevoke -> GrantDto.of(grant, known, mayRevoke)))
                .collect()
                .asList();
    }

    private static Stream<UUID> named(Grant grant) {
        return Stream.of(grant.personId(), grant.grantedBy(), grant.placeId()).filter(id -> id != null);
    }
}
