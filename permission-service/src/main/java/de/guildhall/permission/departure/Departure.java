package de.guildhall.permission.departure;

import de.guildhall.permission.grant.Place;
import de.guildhall.permission.grant.ScopeColumn;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Scoped;
import de.guildhall.platform.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Somebody left an organisation or a chamber, and a successor there took over (USR-10). */
@Entity
@Table(name = "departures")
class Departure implements Scoped {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Convert(converter = ScopeColumn.class)
    private Scope scope;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "chamber_id")
    private UUID chamberId;

    @Column(name = "successor_id")
    private UUID successorId;

    private String reason;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "returned_by")
    private UUID returnedBy;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Version
    private long version = 1;

    protected Departure() {}

    Departure(UUID id, UUID personId, Place place, UUID successorId, String reason, UUID by, Instant now) {
        this.id = id;
        this.personId = personId;
        this.scope = place.scope();
        this.organisationId = place.organisationId();
        this.chamberId = place.chamberId();
        this.successorId = successorId;
        this.reason = reason;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    /** @throws ProblemException 409 if the person came back already */
    void comeBack(UUID by, Instant now) {
        if (returnedAt != null) {
            throw new ProblemException(DepartureProblem.RETURNED);
        }
        returnedBy = by;
        returnedAt = now;
    }

    @Override
    public List<Scope> scopes() {
        return place().scopes();
    }

    Place place() {
        return new Place(scope, organisationId, chamberId);
    }

    ActingFor function() {
        return new ActingFor(scope);
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    Scope scope() {
        return scope;
    }

    UUID organisationId() {
        return organisationId;
    }

    UUID chamberId() {
        return chamberId;
    }

    UUID successorId() {
        return successorId;
    }

    String reason() {
        return reason;
    }

    UUID recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Instant returnedAt() {
        return returnedAt;
    }

    long version() {
        return version;
    }
}
