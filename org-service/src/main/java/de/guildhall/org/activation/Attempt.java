package de.guildhall.org.activation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One try to redeem a code, written down before it is evaluated. */
@Entity
@Table(name = "activation_attempts")
class Attempt {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "chamber_id")
    private UUID chamberId;

    /** Null if the chamber has no company with the number. */
    @Column(name = "organisation_id")
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private AttemptOutcome outcome;

    @Column(name = "tried_at")
    private Instant triedAt;

    protected Attempt() {}

    Attempt(UUID id, UUID personId, UUID chamberId, UUID organisationId, Instant triedAt) {
        this.id = id;
        this.personId = personId;
        this.chamberId = chamberId;
        this.organisationId = organisationId;
        this.outcome = AttemptOutcome.OPEN;
        this.triedAt = triedAt;
    }

    void wasWrong() {
        outcome = AttemptOutcome.WRONG;
    }

    void wasRight() {
        outcome = AttemptOutcome.RIGHT;
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    UUID chamberId() {
        return chamberId;
    }

    UUID organisationId() {
        return organisationId;
    }
}
