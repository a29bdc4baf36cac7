package de.guildhall.permission.delegation;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Scoped;
import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One organisation proposes that one acts for the other; the other side answers within a time (DEL-3, DEL-6). */
@Entity
@Table(name = "delegation_proposals")
class Proposal implements Scoped {

    /** As long as an invitation (USR-3). */
    static final Duration TIME_TO_ANSWER = Duration.ofDays(21);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ProposalSide side;

    @Column(name = "principal_id")
    private UUID principalId;

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

    private String message;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Column(name = "answered_by")
    private UUID answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "delegation_id")
    private UUID delegationId;

    @Version
    private long version;

    enum Answer {
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    protected Proposal() {}

    Proposal(
            ProposalSide side,
            Sides sides,
            Extent extent,
            @Nullable Instant from,
            @Nullable Instant until,
            String message,
            UUID by,
            Instant now) {
        this.id = UUID.randomUUID();
        this.side = side;
        this.principalId = sides.principalId();
        this.chamberId = sides.chamberId();
        this.delegateId = sides.delegateId();
        this.parentId = sides.parentId();
        this.extent = extent;
        this.validFrom = from;
        this.validUntil = until;
        this.message = message;
        this.proposedBy = by;
        this.proposedAt = now;
        this.expiresAt = now.plus(TIME_TO_ANSWER);
    }

    boolean open(Instant now) {
        return answer == null && expiresAt.isAfter(now);
    }

    void accept(UUID delegation, UUID by, Instant now) {
        delegationId = delegation;
        answer(Answer.ACCEPTED, by, now);
    }

    void decline(UUID by, Instant now) {
        answer(Answer.DECLINED, by, now);
    }

    void withdraw(UUID by, Instant now) {
        answer(Answer.WITHDRAWN, by, now);
    }

    private void answer(Answer given, UUID by, Instant now) {
        answer = given;
        answeredBy = by;
        answeredAt = now;
    }

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

    ProposalSide side() {
        return side;
    }

    UUID principalId() {
        return principalId;
    }

    UUID delegateId() {
        return delegateId;
    }

    /** By which the one who wants to pass it on acts; null but for that. */
    @Nullable
    UUID parentId() {
        return parentId;
    }

    Extent extent() {
        return extent;
    }

    /** As soon as it is accepted, if null or past. */
    @Nullable
    Instant validFrom() {
        return validFrom;
    }

    /** Null without end. */
    @Nullable
    Instant validUntil() {
        return validUntil;
    }

    String message() {
        return message;
    }

    UUID proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Answer answer() {
        return answer;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }
}
