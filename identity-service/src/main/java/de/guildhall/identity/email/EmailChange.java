package de.guildhall.identity.email;

import de.guildhall.identity.link.Purpose;
import de.guildhall.identity.person.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A person wants another address. It changes as soon as the readers of both addresses agreed: the old one's, so that
 * nobody takes an account away; the new one's, so that nobody names an address that is not theirs.
 */
@Entity
@Table(name = "email_changes")
class EmailChange {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "new_email")
    private String newEmail;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "old_confirmed_at")
    private Instant oldConfirmedAt;

    @Column(name = "new_confirmed_at")
    private Instant newConfirmedAt;

    @Version
    private int version;

    protected EmailChange() {}

    EmailChange(UUID personId, EmailAddress newEmail, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.newEmail = newEmail.text();
        this.requestedAt = now;
        this.expiresAt = now.plus(Purpose.CONFIRM_NEW_EMAIL.validity());
    }

    void confirmOld(Instant now) {
        oldConfirmedAt = now;
    }

    void confirmNew(Instant now) {
        newConfirmedAt = now;
    }

    boolean agreed() {
        return oldConfirmed() && newConfirmed();
    }

    boolean oldConfirmed() {
        return oldConfirmedAt != null;
    }

    boolean newConfirmed() {
        return newConfirmedAt != null;
    }

    boolean open(Instant now) {
        return now.isBefore(expiresAt);
    }

    EmailAddress newEmail() {
        return new EmailAddress(newEmail);
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
