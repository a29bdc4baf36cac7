package de.guildhall.permission.grant;

import de.guildhall.permission.role.RightsColumn;
import de.guildhall.permission.role.Role;
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
import java.util.Set;
import java.util.UUID;

/**
 * A person holds a role at a place, for a time, given by somebody for a reason. It never changes, except that it may be
 * revoked once, and that it is noted who said last that it is still needed.
 */
@Entity
@Table(name = "grants")
public class Grant implements Scoped {

    static final long FIRST_VERSION = 1;

    /** Roles in an organisation that follow from the register or a delegation. */
    static final Set<String> NOT_REVIEWED = Set.of(Role.TRAINER, Role.DELEGATE);

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "acting_for")
    @Convert(converter = ActingForColumn.class)
    private ActingFor actingFor;

    private String role;

    @Convert(converter = RightsColumn.class)
    private List<String> rights;

    @Convert(converter = ScopeColumn.class)
    private Scope scope;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "chamber_id")
    private UUID chamberId;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "granted_by")
    private UUID grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    private String reason;

    @Column(name = "revoked_by")
    private UUID revokedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "confirmed_by")
    private UUID confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** As the database computes it, for lists. */
    @Column(name = "reviewed_at", insertable = false, updatable = false)
    private Instant reviewedAt;

    /** For queries: nobody looks into a converted column. */
    @Column(name = "rights", insertable = false, updatable = false)
    private String chosenRights;

    @Column(name = "scope", insertable = false, updatable = false)
    private String scopeText;

    @Column(name = "departure_id")
    private UUID departureId;

    @Version
    private long version;

    protected Grant() {}

    /** @param place of the kind on which the role is granted */
    public static Grant give(
            UUID id, UUID personId, Role role, Place place, Period period, UUID giver, String reason, Instant now) {
        if (role.scopeKind() != place.scope().kind()) {
            throw new IllegalArgumentException(role.id() + " is not granted on " + place.scope());
        }
        Grant grant = new Grant();
        grant.id = id;
        grant.personId = personId;
        grant.actingFor = role.functionKind().in(place.organisationId(), place.chamberId());
        grant.role = role.id();
        grant.scope = place.scope();
        grant.organisationId = place.organisationId();
        grant.chamberId = place.chamberId();
        grant.validFrom = period.from();
        grant.validUntil = period.until();
        grant.grantedBy = giver;
        grant.grantedAt = now;
        grant.reason = reason;
        grant.version = FIRST_VERSION;
        return grant;
    }

    /**
     * The same with rights of its own instead of the preset's.
     *
     * @param chosen null to stay with the preset
     */
    Grant tailored(List<String> chosen) {
        rights = chosen;
        return this;
    }

    /** @throws ProblemException 409 if it is over already */
    public void revoke(UUID by, Instant now) {
        if (isOver(now)) {
            throw new ProblemException(GrantProblem.ENDED);
        }
        revokedBy = by;
        revokedAt = now;
    }

    /**
     * The person left the place.
     *
     * @throws ProblemException 409 if it is over already
     */
    void endWith(UUID departure, UUID by, Instant now) {
        revoke(by, now);
        departureId = departure;
    }

    @Override
    public List<Scope> scopes() {
        return place().scopes();
    }

    Place place() {
        return new Place(scope, organisationId, chamberId);
    }

    public Period period() {
        return new Period(validFrom, validUntil);
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    public ActingFor actingFor() {
        return actingFor;
    }

    public String role() {
        return role;
    }

    /** Somebody says that it is still needed. */
    void confirm(UUID by, Instant now) {
        confirmedBy = by;
        confirmedAt = now;
    }

    /** Whether people look at it again from time to time; what follows from the register does not wait for them. */
    boolean isReviewed() {
        return (scope.kind() == Scope.Kind.ORGANISATION || scope.kind() == Scope.Kind.CHAMBER)
                && !NOT_REVIEWED.contains(role);
    }

    boolean isOver(Instant now) {
        return revokedAt != null || period().endedBy(now);
    }

    UUID confirmedBy() {
        return confirmedBy;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    /** When somebody last thought about it. */
    Instant reviewedAt() {
        return confirmedAt != null && confirmedAt.isAfter(grantedAt) ? confirmedAt : grantedAt;
    }

    /** Null as long as the role decides. */
    List<String> rights() {
        return rights;
    }

    public Scope scope() {
        return scope;
    }

    UUID organisationId() {
        return organisationId;
    }

    /** The organisation, or else the chamber, in which the grant lies; null for the whole installation. */
    UUID placeId() {
        return organisationId != null ? organisationId : chamberId;
    }

    UUID chamberId() {
        return chamberId;
    }

    UUID grantedBy() {
        return grantedBy;
    }

    Instant grantedAt() {
        return grantedAt;
    }

    String reason() {
        return reason;
    }

    Instant revokedAt() {
        return revokedAt;
    }

    /** With which it ended; null if it did not end with one. */
    public UUID departureId() {
        return departureId;
    }

    long version() {
        return version;
    }
}
