package de.guildhall.permission.grant;

import de.guildhall.permission.role.Role;
import de.guildhall.permission.role.RoleCatalogue;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.caller.Caller;
import de.guildhall.platform.problem.ProblemException;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Somebody looked at grants again and says that they are still needed. Who may give the same may say so, but not about what
 * they hold themselves, unless nobody else administers the place.
 */
@ApplicationScoped
class GrantConfirmations {

    private final SeveralGrants several;
    private final GrantRepository grants;
    private final GrantAuthority authority;
    private final RoleCatalogue roles;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    GrantConfirmations(
            SeveralGrants several,
            GrantRepository grants,
            GrantAuthority authority,
            RoleCatalogue roles,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.several = several;
        this.grants = grants;
        this.authority = authority;
        this.roles = roles;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> confirm(List<UUID> ids) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return several.lock(ids, grant -> requireToConfirm(grant, now), now)
                .call(found -> SeveralGrants.each(found, grant -> confirm(grant, now)))
                .replaceWithVoid();
    }

    /** Whether the portal may offer it; whether somebody else has to, if it is one's own, is asked when it is done. */
    Uni<Boolean> mayConfirm(Grant grant) {
        if (!grant.isReviewed()) {
            return Uni.createFrom().item(false);
        }
        Role role = roles.get(grant.role());
        return authority.mayGive(role, rights(grant, role), grant.place());
    }

    private static List<String> rights(Grant grant, Role role) {
        return grant.rights() == null ? role.rights() : grant.rights();
    }

    private Uni<Void> confirm(Grant grant, Instant now) {
        grant.confirm(caller.personId(), now);
        return audit.note(GrantPermission.CONFIRM, AuditedGrant.of(grant), now);
    }

    /** First whether the caller may learn of the grant at all. */
    private Uni<Void> requireToConfirm(Grant grant, Instant now) {
        Role role = roles.get(grant.role());
        return authority
                .requireToGive(role, rights(grant, role), grant.place())
                .invoke(() -> requireReviewed(grant))
                .chain(() -> requireSomebodyElse(grant, now));
    }

    private Uni<Void> requireSomebodyElse(Grant grant, Instant now) {
        return grant.personId().equals(caller.personId())
                ? grants.othersAdminister(grant, now)
                        .invoke(GrantConfirmations::requireNobodyElse)
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private static void requireReviewed(Grant grant) {
        if (!grant.isReviewed()) {
            throw new ProblemException(GrantProblem.NOT_REVIEWED);
        }
    }

    private static void requireNobodyElse(boolean others) {
        if (others) {
            throw new ProblemException(GrantProblem.OWN);
        }
    }
}
