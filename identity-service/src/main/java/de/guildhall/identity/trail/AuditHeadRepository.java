package de.guildhall.identity.trail;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
class AuditHeadRepository implements PanacheRepositoryBase<AuditHead, Short> {

    /** Waits for whoever is adding an entry at this moment. */
    Uni<AuditHead> lock() {
        return findById(AuditHead.ID, LockModeType.PESSIMISTIC_WRITE);
    }
}
