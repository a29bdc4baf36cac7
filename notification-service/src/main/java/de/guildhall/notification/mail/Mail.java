package de.guildhall.notification.mail;

import de.guildhall.notification.directory.Language;
import de.guildhall.notification.directory.Recipient;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One mail to one recipient about one event. What it is about, and the address that the event named, are forgotten as
 * soon as it is sent or given up: the links in it open accounts, and who never followed one is nobody we know.
 */
@Entity
@Table(name = "mails")
public class Mail {

    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    /** Whose mail it is: a person, a chamber or an organisation; with the event it tells a mail from its double. */
    @Column(name = "recipient_id")
    private UUID recipientId;

    /** Where the event itself says so; null: where the directory says when the mail is sent. */
    private String email;

    @Column(name = "recipient_name")
    private String recipientName;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    /** As JSON. It is read when the mail is written, so that one that cannot be read holds up no other. */
    private String occasion;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;

    private String subject;

    private int tries;

    @Column(name = "last_failure")
    private String lastFailure;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Mail() {}

    private Mail(Cause cause, UUID recipientId, Recipient recipient, Occasion occasion) {
        this.id = UUID.randomUUID();
        this.eventId = cause.eventId();
        this.recipientId = recipientId;
        this.email = recipient == null ? null : recipient.email();
        this.recipientName = recipient == null ? null : recipient.name();
        this.language = recipient == null ? null : recipient.language();
        this.kind = occasion.kind();
        this.occasion = OccasionJson.write(occasion);
        this.createdAt = cause.at();
        this.dueAt = cause.at();
    }

    /** To an address that the event names, of somebody who may not be in the directory. */
    static Mail toAddress(Cause cause, UUID personId, Recipient recipient, Occasion occasion) {
        return new Mail(cause, personId, recipient, occasion);
    }

    /** To whoever is in the directory by that id when the mail is sent. */
    static Mail toParty(Cause cause, UUID partyId, Occasion occasion) {
        return new Mail(cause, partyId, null, occasion);
    }

    void sent(String sentSubject, Instant now) {
        state = MailState.SENT;
        subject = sentSubject;
        sentAt = now;
        lastFailure = null;
        forget();
    }

    /** Tries again later, unless it has been tried for too long. */
    void failed(String reason, Instant now, Duration giveUpAfter) {
        tries++;
        lastFailure = reason;
        dueAt = now.plus(Backoff.after(tries));
        if (dueAt.isAfter(createdAt.plus(giveUpAfter))) {
            giveUp();
        }
    }

    /** The mail server says that there is no such address. */
    void refused(String reason) {
        tries++;
        lastFailure = reason;
        giveUp();
    }

    private void giveUp() {
        state = MailState.FAILED;
        forget();
    }

    private void forget() {
        occasion = null;
        email = null;
        recipientName = null;
    }

    /** Empty if the directory has to be asked. */
    Optional<Recipient> namedRecipient() {
        return Optional.ofNullable(email).map(address -> new Recipient(address, recipientName, language));
    }

    public UUID id() {
        return id;
    }

    UUID recipientId() {
        return recipientId;
    }

    MailKind kind() {
        return kind;
    }

    /** Null once the mail is sent or given up. */
    Occasion occasion() {
        return OccasionJson.read(occasion);
    }

    MailState state() {
        return state;
    }

    String subject() {
        return subject;
    }

    int tries() {
        return tries;
    }

    String lastFailure() {
        return lastFailure;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant sentAt() {
        return sentAt;
    }
}
