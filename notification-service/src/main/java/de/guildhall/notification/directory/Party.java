package de.guildhall.notification.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody with an address: a copy of what the owning service tells. */
@Entity
@Table(name = "parties")
class Party {

    @Id
    private UUID id;

    private String email;

    private String name;

    @Enumerated(EnumType.STRING)
    private Language language;

    private long version;

    @Column(name = "known_as")
    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    protected Party() {}

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    boolean reachable() {
        return email != null && !email.isBlank();
    }

    Recipient recipient() {
        return new Recipient(email, kind == PartyKind.PERSON ? name : null, language);
    }
}
