package de.guildhall.org.activation;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Activation is closed for an account or a company, for a day or until a clerk lifts it (ACC-5). */
@Entity
@Table(name = "activation_locks")
class ActivationLock implements Scoped {

    @Id
    private UUID id;

    /** Whose clerks can lift it; for an account the chamber that its last try named. */
    @Column(name = "chamber_id")
    private UUID chamberId;

    @Enumerated(EnumType.STRING)
    private Throttled subject;

    /** The person's or the organisation's id. */
    @Column(name = "subject_id")
    private UUID subjectId;

    private String label;

    @Column(name = "locked_at")
    private Instant lockedAt;

    private Instant until;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_by")
    private UUID liftedBy;

    protected ActivationLock() {}

    ActivationLock(UUID id, UUID chamberId, Throttled subject, UUID subjectId, String label, Instant now) {
        this.id = id;
        this.chamberId = chamberId;
        this.subject = subject;
        this.subjectId = subjectId;
        this.label = label;
        this.lockedAt = now;
        this.until = now.plus(Throttled.PERIOD);
    }

    boolean closedAt(Instant now) {
        return liftedAt == null && now.isBefore(until);
    }

    void lift(Instant now, UUID by) {
        liftedAt = now;
        liftedBy = by;
    }

    boolean liftedAfter(Instant moment) {
        return liftedAt != null && liftedAt.isAfter(moment);
    }

    @Override
    public List<Scope> scopes() {
        return subject == Throttled.COMPANY
                ? List.of(Scope.chamber(chamberId), Scope.organisation(subjectId))
                : List.of(Scope.chamber(chamberId));
    }

    UUID id() {
        return id;
    }

    UUID chamberId() {
        return chamberId;
    }

    Throttled subject() {
        return subject;
    }

    UUID subjectId() {
        return subjectId;
    }

    String label() {
        return label;
    }

    Instant lockedAt() {
        return lockedAt;
    }

    Instant until() {
        return until;
    }

    Instant liftedAt() {
        return liftedAt;
    }
}
