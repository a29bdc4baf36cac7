package de.guildhall.identity.review;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Somebody who acts for a place and did not use their account for six months, as one review found it (USR-12). */
@Entity
@Table(name = "unused_accounts")
class UnusedAccount implements Scoped {

    @Id
    private UUID id;

    private String quarter;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "chamber_id")
    private UUID chamberId;

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    @Column(name = "confirmed_by")
    private UUID confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected UnusedAccount() {}

    /** @return whether that is new */
    boolean confirm(UUID administrator, Instant now) {
        if (confirmedAt != null) {
            return false;
        }
        confirmedBy = administrator;
        confirmedAt = now;
        return true;
    }

    @Override
    public List<Scope> scopes() {
        return organisationId == null
                ? List.of(Scope.chamber(chamberId))
                : List.of(Scope.chamber(chamberId), Scope.organisation(organisationId));
    }

    UUID id() {
        return id;
    }

    String quarter() {
        return quarter;
    }

    UUID personId() {
        return personId;
    }

    /** Null if the person never signed in. */
    Instant lastSignInAt() {
        return lastSignInAt;
    }
}
