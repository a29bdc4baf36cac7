package de.guildhall.permission.grant;

import de.guildhall.permission.role.Role;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** USR-9: many grants end at the same moment, all of them or none. */
@ApplicationScoped
class GrantRevocations {

    private final SeveralGrants several;
    private final GrantService service;
    private final GrantAuthority authority;
    private final Administrators administrators;
    private final Clock clock;

    GrantRevocations(
            SeveralGrants several,
            GrantService service,
            GrantAuthority authority,
            Administrators administrators,
            Clock clock) {
        this.several = several;
        this.service = service;
        this.authority = authority;
        this.administrators = administrators;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> revoke(List<UUID> ids) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return several.lock(ids, authority::requireToRevoke, now)
                .call(found -> SeveralGrants.each(found, grant -> service.end(grant, now)))
                .call(found -> keepAdministered(found, now))
                .replaceWithVoid();
    }

    /** Only when all of them have ended it is known who is left. */
    private Uni<Void> keepAdministered(List<Grant> ended, Instant now) {
        List<UUID> places = ended.stream()
                .filter(grant -> grant.role().equals(Role.ADMINISTRATOR))
                .map(Grant::organisationId)
                .distinct()
                .sorted()
                .toList();
        return Multi.createFrom()
                .iterable(places)
                .onItem()
                .transformToUniAndConcatenate(place -> administrators.keep(place, now))
                .collect()
                .last();
    }
}
