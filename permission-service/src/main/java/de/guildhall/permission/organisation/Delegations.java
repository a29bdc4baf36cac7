package de.guildhall.permission.organisation;

import de.guildhall.platform.web.Cursor;
import de.guildhall.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Which organisation acts for which. */
@ApplicationScoped
public class Delegations {

    private final DelegationRepository delegations;

    Delegations(DelegationRepository delegations) {
        this.delegations = delegations;
    }

    public Uni<Delegation> enter(Delegation delegation) {
        return delegations.persistAndFlush(delegation);
    }

    /** Null if the two have none that nobody ended; its own end may have come. */
    public Uni<Delegation> between(UUID principalId, UUID delegateId) {
        return delegations.between(principalId, delegateId);
    }

    /** Given or received, and not ended by anybody. */
    public Uni<List<Delegation>> ofEither(UUID organisationId) {
        return delegations.ofEither(organisationId);
    }

    /** Null if there is none. */
    public Uni<Delegation> find(UUID id) {
        return delegations.findById(id);
    }

    /** As above; until the end of the transaction nobody else gets the lock. */
    public Uni<Delegation> lock(UUID id) {
        return delegations.locked(id);
    }

    public Uni<Void> flush() {
        return delegations.flush();
    }

    /** The newest first, those that are over too. */
    public Uni<List<Delegation>> given(UUID principalId, PageRequest page) {
        return delegations.given(principalId, page.after(2), page.rows());
    }

    /** As above. */
    public Uni<List<Delegation>> received(UUID delegateId, PageRequest page) {
        return delegations.received(delegateId, page.after(2), page.rows());
    }

    public static Cursor cursor(Delegation delegation) {
        return Cursor.of(delegation.validFrom(), delegation.id());
    }
}
