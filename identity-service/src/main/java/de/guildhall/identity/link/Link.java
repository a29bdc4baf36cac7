package de.guildhall.identity.link;

import de.guildhall.identity.person.EmailAddress;
import de.guildhall.identity.person.Language;
import de.guildhall.identity.person.PersonName;
import de.guildhall.platform.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A link sent by mail. Following it once, in time and while it is the newest of its purpose, proves that the address is
 * the reader's.
 */
@Entity
@Table(name = "links")
public class Link {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "person_id")
    private UUID personId;

    private String email;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "voided_at")
    private Instant voidedAt;

    protected Link() {}

    Link(Purpose purpose, Addressee addressee, Token token, Instant now) {
        this.id = UUID.randomUUID();
        this.purpose = purpose;
        this.tokenHash = token == null ? null : token.hash();
        this.personId = addressee.personId();
        this.email = addressee.email().text();
        this.givenName = addressee.name().given();
        this.familyName = addressee.name().family();
        this.language = addressee.language();
        this.createdAt = now;
        this.expiresAt = token == null ? null : now.plus(purpose.validity());
    }

    /**
     * @throws ProblemException if it is for something else, was used, is void or expired: one answer for all, it tells
     *     nothing to a guesser
     */
    public void use(Set<Purpose> purposes, Instant now) {
        if (!purposes.contains(purpose) || usedAt != null || voidedAt != null || !now.isBefore(expiresAt)) {
            throw new ProblemException(LinkProblem.INVALID);
        }
        usedAt = now;
    }

    public Addressee addressee() {
        return new Addressee(personId, new EmailAddress(email), new PersonName(givenName, familyName), language);
    }

    public Purpose purpose() {
        return purpose;
    }

    public UUID id() {
        return id;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
