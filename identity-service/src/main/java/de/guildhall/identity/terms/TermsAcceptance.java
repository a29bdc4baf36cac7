package de.guildhall.identity.terms;

import de.guildhall.identity.person.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a person agreed to a version: which text they had before them, and when (ACC-15). Never changes. */
@Entity
@Table(name = "terms_acceptances")
class TermsAcceptance {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    private int version;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "text_hash")
    private String textHash;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    protected TermsAcceptance() {}

    UUID personId() {
        return personId;
    }

    int version() {
        return version;
    }

    Language language() {
        return language;
    }

    String textHash() {
        return textHash;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }
}
