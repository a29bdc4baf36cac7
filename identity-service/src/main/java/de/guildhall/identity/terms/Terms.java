package de.guildhall.identity.terms;

import de.guildhall.identity.person.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One version of this installation's terms of use (ACC-15), which never changes. */
@Entity
@Table(name = "terms_of_use")
class Terms {

    @Id
    private int version;

    private UUID id;

    @Column(name = "text_de")
    private String german;

    @Column(name = "text_fr")
    private String french;

    @Column(name = "text_en")
    private String english;

    @Column(name = "hash_de")
    private String germanHash;

    @Column(name = "hash_fr")
    private String frenchHash;

    @Column(name = "hash_en")
    private String englishHash;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private UUID publishedBy;

    protected Terms() {}

    Terms(UUID id, int version, TermsTexts texts, Instant publishedAt, UUID publishedBy) {
        this.id = id;
        this.version = version;
        this.german = texts.german().value();
        this.french = texts.french().value();
        this.english = texts.english().value();
        this.germanHash = texts.german().hash();
        this.frenchHash = texts.french().hash();
        this.englishHash = texts.english().hash();
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
    }

    TermsTexts texts() {
        return new TermsTexts(new TermsText(german), new TermsText(french), new TermsText(english));
    }

    TermsText text(Language language) {
        return texts().in(language);
    }

    /** As it was when the version was published. */
    String hash(Language language) {
        return switch (language) {
            case DE -> germanHash;
            case FR -> frenchHash;
            case EN -> englishHash;
        };
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
