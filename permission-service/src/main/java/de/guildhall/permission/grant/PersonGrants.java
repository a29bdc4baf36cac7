package de.guildhall.permission.grant;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What one person holds. */
@ApplicationScoped
public class PersonGrants {

    private final GrantRepository grants;
    private final Clock clock;

    PersonGrants(GrantRepository grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    @WithSession
    public Uni<List<Grant>> heldNow(UUID personId) {
        Instant now = clock.instant();
        return grants.ofPerson(personId, now)
                .map(held -> held.stream()
                        .filter(grant -> !grant.period().from().isAfter(now))
                        .toList());
    }
}
