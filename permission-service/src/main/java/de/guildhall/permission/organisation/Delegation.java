package de.guildhall.permission.organisation;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One organisation, the delegate, acts for another, the principal, until that ends (DEL-2). */
@Entity
@Table(name = "delegations")
public class Delegation implements Scoped {

    @Id
    private UUID id;

    @Column(name = "principal_id")
    private UUID principalId;

    /** Of the principal. */
    @Column(name = "chamber_id")
    private UUID chamberId;

    @Column(name = "delegate_id")
    private UUID delegateId;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "entered_by")
    private UUID enteredBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private UUID endedBy;

    @Version
    private long version;

    protected Delegation() {}

    /** @param until null without end */
    public Delegation(
            UUID id, UUID principalId, UUID chamberId, UUID delegateId, Instant from, Instant until, UUID enteredBy) {
        this.id = id;
        this.principalId = principalId;
        this.chamberId = chamberId;
        this.delegateId = delegateId;
        this.validFrom = from;
        this.validUntil = until;
        this.enteredBy = enteredBy;
    }

    /** Whether nobody ended it and its end has not come. */
    public boolean live(Instant now) {
        return endedAt == null && (validUntil == null || validUntil.isAfter(now));
    }

    public void end(UUID by, Instant now) {
        endedAt = now;
        endedBy = by;
    }

    /** Either side ends it, and so does a clerk of the principal's chamber. */
    @Override
    public List<Scope> scopes() {
        return List.of(Scope.chamber(chamberId), Scope.organisation(principalId), Scope.organisation(delegateId));
    }

    public UUID id() {
        return id;
    }

    public UUID principalId() {
        return principalId;
    }

    public UUID chamberId() {
        return chamberId;
    }

    public UUID delegateId() {
        return delegateId;
    }

    public Instant validFrom() {
        return validFrom;
    }

    /** The first moment at which it holds no more; null without end. */
    public Instant validUntil() {
        return validUntil;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
