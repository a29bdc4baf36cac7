package de.guildhall.permission.grant;

import de.guildhall.permission.role.RoleCatalogue;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.caller.ActingFor;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Grants that follow from facts of other services. Runs in the transaction that applies the fact. */
@ApplicationScoped
public class AutomaticGrants {

    private final GrantRepository grants;
    private final GrantBook book;
    private final RoleCatalogue roles;
    private final Audit audit;
    private final Clock clock;

    AutomaticGrants(GrantRepository grants, GrantBook book, RoleCatalogue roles, Audit audit, Clock clock) {
        this.grants = grants;
        this.book = book;
        this.roles = roles;
        this.audit = audit;
        this.clock = clock;
    }

    /** Changes nothing if the person holds the role there already. */
    public Uni<Void> give(String role, UUID personId, Place place, String reason) {
        return giveUntil(null, role, personId, place, reason);
    }

    /**
     * As {@link #give}, for a time; nothing if that is over.
     *
     * @param until null for a role without end
     */
    public Uni<Void> giveUntil(Instant until, String role, UUID personId, Place place, String reason) {
        Instant now = now();
        if (until != null && !until.isAfter(now)) {
            return Uni.createFrom().voidItem();
        }
        Grant grant = Grant.give(
                UUID.randomUUID(), personId, roles.get(role), place, new Period(now, until), Audit.SYSTEM, reason, now);
        return book.enter(grant)
                .flatMap(entered -> entered
                        ? audit.noteBySystem(GrantPermission.GIVE, AuditedGrant.of(grant), GrantEvents.State.of(grant))
                        : Uni.createFrom().voidItem());
    }

    /** Ends the role of the person at the place, whoever gave it. */
    public Uni<Void> revoke(String role, UUID personId, Place place) {
        Instant now = now();
        return grants.held(personId, role, place.scope(), now).flatMap(held -> end(held, now));
    }

    /** Ends whatever the person holds anywhere. */
    public Uni<Void> revokeAllOf(UUID personId) {
        Instant now = now();
        return grants.ofPerson(personId, now).flatMap(held -> end(held, now));
    }

    /** Ends whatever anybody holds in the function, their last administrator's right too. */
    public Uni<Void> revokeAllActingFor(ActingFor function) {
        Instant now = now();
        return grants.ofFunction(function, now).flatMap(held -> end(held, now));
    }

    /**
     * The role passes from one person to another.
     *
     * @param from nobody, if null
     * @param to   nobody, if null
     */
    public Uni<Void> handOver(String role, UUID from, UUID to, Place place, String reason) {
        if (Objects.equals(from, to)) {
            return Uni.createFrom().voidItem();
        }
        Uni<Void> ended = from == null ? Uni.createFrom().voidItem() : revoke(role, from, place);
        return to == null ? ended : ended.call(() -> give(role, to, place, reason));
    }

    private Uni<Void> end(List<Grant> held, Instant now) {
        return Multi.createFrom()
                .iterable(held)
                .onItem()
                .transformToUniAndConcatenate(grant -> end(grant, now))
                .collect()
                .last();
    }

    private Uni<Void> end(Grant grant, Instant now) {
        return book.end(grant, Audit.SYSTEM, now)
                .call(() -> audit.noteBySystem(
                        GrantPermission.REVOKE, AuditedGrant.of(grant), GrantEvents.State.of(grant)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
