package de.guildhall.identity.identifier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A number that a person has proven by signing in with it: of each kind one, and each number of one person. */
@Entity
@Table(name = "proven_identifiers")
class ProvenIdentifier {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private IdentifierKind kind;

    private String number;

    @Column(name = "proven_at")
    private Instant provenAt;

    protected ProvenIdentifier() {}

    IdentityNumber number() {
        return IdentityNumber.read(kind, number).orElseThrow();
    }

    Instant provenAt() {
        return provenAt;
    }
}
