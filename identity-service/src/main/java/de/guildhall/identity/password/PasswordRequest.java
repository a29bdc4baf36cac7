package de.guildhall.identity.password;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody forgot a password, and typed an address or an apprentice number. Kept until it is answered. */
@Entity
@Table(name = "password_requests")
class PasswordRequest {

    @Id
    private UUID id;

    private String identifier;

    @Column(name = "requested_at")
    private Instant requestedAt;

    protected PasswordRequest() {}

    PasswordRequest(String identifier, Instant now) {
        this.id = UUID.randomUUID();
        this.identifier = identifier;
        this.requestedAt = now;
    }

    String identifier() {
        return identifier;
    }
}
