package de.guildhall.permission.delegation;

import de.guildhall.permission.directory.NameRepository;
import de.guildhall.platform.audit.Audit;
import de.guildhall.platform.audit.AuditedObject;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Notes what happens between two organisations in the trails of both, each with the name of the other. */
@ApplicationScoped
class DelegationTrail {

    private static final String KIND = "delegation";

    private final NameRepository names;
    private final Audit audit;

    DelegationTrail(NameRepository names, Audit audit) {
        this.names = names;
        this.audit = audit;
    }

    record Noted(
            List<String> rights,
            boolean allSites,
            int chosenSites,
            boolean passesOn,
            @Nullable Instant validUntil,
            @Nullable String reason) {}

    /**
     * What a person did.
     *
     * @param reason what was said to it; null if nothing
     */
    Uni<Void> note(
            String action, UUID id, Sides sides, Extent extent, @Nullable Instant until, @Nullable String reason) {
        return note(action, id, sides, noted(extent, until, reason), audit::note);
    }

    Uni<Void> note(String action, Delegation delegation) {
        return note(action, delegation, null);
    }

    Uni<Void> note(String action, Delegation delegation, @Nullable String reason) {
        return note(action, delegation.id(), delegation.sides(), delegation.extent(), delegation.validUntil(), reason);
    }

    /** What follows from an event. */
    Uni<Void> noteBySystem(String action, Delegation delegation) {
        return note(
                action,
                delegation.id(),
                delegation.sides(),
                noted(delegation.extent(), delegation.validUntil(), null),
                audit::noteBySystem);
    }

    private static Noted noted(Extent extent, @Nullable Instant until, @Nullable String reason) {
        return new Noted(
                extent.rights(),
                extent.sites().all(),
                extent.sites().chosen().size(),
                extent.passesOn(),
                until,
                reason);
    }

    private Uni<Void> note(String action, UUID id, Sides sides, Noted noted, Trail trail) {
        return names.of(List.of(sides.principalId(), sides.delegateId())).flatMap(known -> {
            String principal = known.get(sides.principalId());
            String delegate = known.get(sides.delegateId());
            return trail.note(action, AuditedObject.of(KIND, id, delegate, sides.atPrincipal()), noted)
                    .chain(() -> trail.note(action, AuditedObject.of(KIND, id, principal, sides.atDelegate()), noted));
        });
    }

    /** For a person's request, or for an event. */
    private interface Trail {
        Uni<Void> note(String action, AuditedObject object, Object after);
    }
}
