package de.guildhall.identity.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A human with one e-mail address and one account, whatever their functions are. A person begins when somebody entitled
 * vouches for them or when they proved their address, never by a mere registration.
 */
@Entity
@Table(name = "persons")
public class Person {

    @Id
    private UUID id;

    private String email;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "activated_at")
    private Instant activatedAt;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "deactivated_at")
    private Instant deactivatedAt;

    @Version
    private int version;

    protected Person() {}

    public Person(UUID id, EmailAddress email, PersonName name, Language language, Instant now) {
        this.id = id;
        this.email = email.text();
        this.givenName = name.given();
        this.familyName = name.family();
        this.language = language;
        this.createdAt = now;
    }

    /** The person has a password now. */
    public void activate(Instant now) {
        if (activatedAt == null) {
            activatedAt = now;
        }
    }

    public void change(PersonName name, Language newLanguage) {
        givenName = name.given();
        familyName = name.family();
        language = newLanguage;
    }

    /** Both the old address and the new one agreed. */
    public void moveTo(EmailAddress newEmail) {
        email = newEmail.text();
    }

    /** The person left their last place. */
    public void leave(Instant now) {
        leftAt = now;
    }

    /** Somebody vouches for the person again. */
    public void comeBack() {
        leftAt = null;
    }

    /**
     * Who left and is nothing anywhere is deactivated; who is something again is not (USR-10). Events of leaving and of
     * roles arrive in any order, and the last of them decides.
     *
     * @return whether that changed anything
     */
    public boolean settle(boolean belongsSomewhere, Instant now) {
        PersonState before = state();
        boolean away = leftAt != null && !belongsSomewhere;
        deactivatedAt = !away ? null : deactivatedAt == null ? now : deactivatedAt;
        return state() != before;
    }

    /** Whether the person left, so that losing the last role matters. */
    public boolean hasLeft() {
        return leftAt != null;
    }

    public boolean hasPassword() {
        return activatedAt != null;
    }

    public PersonState state() {
        if (deactivatedAt != null) {
            return PersonState.DEACTIVATED;
        }
        return hasPassword() ? PersonState.ACTIVE : PersonState.INVITED;
    }

    public UUID id() {
        return id;
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public PersonName name() {
        return new PersonName(givenName, familyName);
    }

    public Language language() {
        return language;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }
}
