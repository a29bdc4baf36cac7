package de.guildhall.notification.mail;

import de.guildhall.notification.directory.AdministratorRepository;
import de.guildhall.notification.directory.Language;
import de.guildhall.notification.directory.Recipient;
import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Which fact is told to whom. */
@ApplicationScoped
class MailEventConsumer {

    private static final String CONSUMER = "notification.mail";

    private final Inbox inbox;
    private final MailRepository mails;
    private final AdministratorRepository administrators;

    MailEventConsumer(Inbox inbox, MailRepository mails, AdministratorRepository administrators) {
        this.inbox = inbox;
        this.mails = mails;
        this.administrators = administrators;
    }

    record LinkState(
            UUID personId,
            String email,
            String givenName,
            String familyName,
            String language,
            String purpose,
            String token,
            Instant expiresAt,
            String organisationName) {}

    record RecordState(
            UUID trainingRelationshipId,
            UUID organisationId,
            String week,
            UUID apprenticePersonId,
            UUID trainerPersonId,
            String apprenticeName) {}

    /** A lock is that of a company, or of a person who tried too often for whatever company. */
    record ActivationState(UUID organisationId, UUID chamberId, String kind, UUID personId, Instant until) {

        boolean isLock() {
            return "LOCKED".equals(kind);
        }
    }

    @Incoming("mail-links")
    Uni<Void> linkRequested(ConsumerRecord<String, String> message) {
        return inbox.apply(CONSUMER, message, LinkState.class, link -> write(link(link, cause(message))));
    }

    @Incoming("records")
    Uni<Void> recordChanged(ConsumerRecord<String, String> message) {
        return inbox.apply(CONSUMER, message, RecordState.class, (type, record) -> switch (fact(type)) {
            case "submitted" ->
                toParty(
                        message,
                        record.trainerPersonId(),
                        new Occasion.RecordSubmitted(
                                record.trainingRelationshipId(),
                                record.organisationId(),
                                record.week(),
                                record.apprenticeName()));
            case "returned" ->
                toParty(
                        message,
                        record.apprenticePersonId(),
                        new Occasion.RecordReturned(record.trainingRelationshipId(), record.week()));
            case "approved" ->
                toParty(
                        message,
                        record.apprenticePersonId(),
                        new Occasion.RecordApproved(record.trainingRelationshipId(), record.week()));
            default -> Uni.createFrom().voidItem();
        });
    }

    @Incoming("activations")
    Uni<Void> activationChanged(ConsumerRecord<String, String> message) {
        return inbox.apply(
                CONSUMER,
                message,
                ActivationState.class,
                activation -> activation.isLock()
                        ? tellOfLock(activation, cause(message))
                        : Uni.createFrom().voidItem());
    }

    /** ACC-5: the chamber's office, which can lift the lock; the person, or the company with all who administer it. */
    private Uni<Void> tellOfLock(ActivationState lock, Cause cause) {
        boolean ofPerson = lock.organisationId() == null;
        Mail toOffice = Mail.toParty(
                cause,
                lock.chamberId(),
                new Occasion.ActivationLocked(lock.chamberId(), lock.organisationId(), lock.until()));
        Mail toLocked = Mail.toParty(
                cause,
                ofPerson ? lock.personId() : lock.organisationId(),
                new Occasion.OwnActivationLocked(lock.until()));
        Uni<Stream<Mail>> toAdministrators =
                ofPerson ? Uni.createFrom().item(Stream.empty()) : toAdministrators(lock, cause);
        return toAdministrators.flatMap(others -> mails.persist(
                Stream.concat(Stream.of(toOffice, toLocked), others).toList()));
    }

    private Uni<Stream<Mail>> toAdministrators(ActivationState lock, Cause cause) {
        Occasion locked = new Occasion.AdministeredActivationLocked(lock.organisationId(), lock.until());
        return administrators
                .of(lock.organisationId(), cause.at())
                .map(persons -> persons.stream().map(person -> Mail.toParty(cause, person, locked)));
    }

    private static Mail link(LinkState link, Cause cause) {
        String name = link.givenName() + " " + link.familyName();
        Language language = Language.of(link.language());
        return switch (link.purpose()) {
            case "CONFIRM_REGISTRATION" ->
                Mail.toAddress(
                        cause,
                        link.personId(),
                        new Recipient(link.email(), null, language),
                        new Occasion.ConfirmRegistration(link.token(), link.expiresAt()));
            case "ALREADY_REGISTERED" ->
                Mail.toAddress(
                        cause,
                        link.personId(),
                        new Recipient(link.email(), name, language),
                        new Occasion.AlreadyRegistered());
            case "INVITATION" ->
                Mail.toAddress(
                        cause,
                        link.personId(),
                        new Recipient(link.email(), name, language),
                        new Occasion.Invitation(link.token(), link.expiresAt(), link.organisationName()));
            default -> throw new IllegalArgumentException("No mail for " + link.purpose());
        };
    }

    private Uni<Void> toParty(ConsumerRecord<String, String> message, UUID partyId, Occasion occasion) {
        return partyId == null ? Uni.createFrom().voidItem() : write(Mail.toParty(cause(message), partyId, occasion));
    }

    private Uni<Void> write(Mail mail) {
        return mails.persist(mail).replaceWithVoid();
    }

    private static Cause cause(ConsumerRecord<String, String> message) {
        return new Cause(UUID.fromString(header(message, "ce_id")), Instant.parse(header(message, "ce_time")));
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        Header header = message.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("No " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    /** {@code approved} of {@code de.guildhall.training-record.record.approved.v1}. */
    private static String fact(String type) {
        String[] words = type.split("\\.");
        return words.length < 2 ? type : words[words.length - 2];
    }
}
