package de.guildhall.permission.access;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.permission.Access;
import de.guildhall.platform.permission.AccessSource;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Answers from the grants themselves, where every other service asks this one. */
@ApplicationScoped
class OwnAccess implements AccessSource {

    private final HoldingRepository holdings;
    private final HeldRights rights;
    private final Clock clock;

    OwnAccess(HoldingRepository holdings, HeldRights rights, Clock clock) {
        this.holdings = holdings;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Uni<Access> accessOf(UUID personId, ActingFor actingFor, String bearer) {
        return accessOf(personId, actingFor);
    }

    @Override
    public Uni<Instant> now() {
        return holdings.now();
    }

    Uni<Access> accessOf(UUID personId, ActingFor function) {
        Instant now = clock.instant();
        return holdings.of(personId, function, now).map(held -> Decision.about(personId, function, held, rights, now));
    }
}
