package de.guildhall.permission.delegation;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Scoped;
import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One organisation, the delegate, acts for another, the principal, within an extent, until that ends (DEL-1). It never
 * changes, except that it may be ended once: what somebody was allowed at which time stays readable.
 */
@Entity
@Table(name = "delegations")
class Delegation implements Scoped {

    @Id
    private UUID id;

    @Column(name = "principal_id")
    private UUID principalId;

    /** Of the principal. */
    @Column(name = "chamber_id")
    private UUID chamberId;

    @Column(name = "delegate_id")
    private UUID delegateId;

    @Column(name = "parent_id")
    private UUID parentId;

    @Embedded
    private Extent extent;

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

    Delegation(Sides sides, Extent extent, Term term, UUID enteredBy) {
        this.id = UUID.randomUUID();
        this.principalId = sides.principalId();
        this.chamberId = sides.chamberId();
        this.delegateId = sides.delegateId();
        this.parentId = sides.parentId();
        this.extent = extent;
        this.validFrom = term.from();
        this.validUntil = term.until();
        this.enteredBy = enteredBy;
    }

    /** Whether nobody ended it and its end has not come. */
    boolean live(Instant now) {
        return endedAt == null && (validUntil == null || validUntil.isAfter(now));
    }

    void end(UUID by, Instant now) {
        endedAt = now;
        endedBy = by;
    }

    /** Either side ends it, and so does a clerk of the principal's chamber. */
    @Override
    public List<Scope> scopes() {
        return sides().scopes();
    }

    Sides sides() {
        return new Sides(principalId, chamberId, delegateId, parentId);
    }

    UUID id() {
        return id;
    }

    UUID principalId() {
        return principalId;
    }

    UUID delegateId() {
        return delegateId;
    }

    /** By which the one who passed it on acts; null if the principal gave it. */
    @Nullable
    UUID parentId() {
        return parentId;
    }

    Extent extent() {
        return extent;
    }

    Instant validFrom() {
        return validFrom;
    }

    /** The first moment at which it holds no more; null without end. */
    @Nullable
    Instant validUntil() {
        return validUntil;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}
