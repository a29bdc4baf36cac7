package de.guildhall.notification.mail;

import de.guildhall.notification.directory.AdministratorRepository;
import de.guildhall.notification.directory.Language;
import de.guildhall.notification.directory.Recipient;
import de.guildhall.platform.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
            String organisationName,
            String newEmail) {

        /** Names typed by anybody are not repeated to the reader. */
        Recipient recipient() {
            boolean typedByAnybody = purpose.equals("CONFIRM_REGISTRATION") || purpose.equals("CONFIRM_NEW_EMAIL");
            return new Recipient(email, typedByAnybody ? null : givenName + " " + familyName, Language.of(language));
        }

        Occasion occasion() {
            return switch (purpose) {
                case "CONFIRM_REGISTRATION" -> new Occasion.ConfirmRegistration(token, expiresAt);
                case "ALREADY_REGISTERED" -> new Occasion.AlreadyRegistered();
                case "INVITATION" -> new Occasion.Invitation(token, expiresAt, organisationName);
                case "NEW_PASSWORD" -> new Occasion.NewPassword(token, expiresAt);
                case "PASSWORD_CHANGED" -> new Occasion.PasswordChanged();
                case "CONFIRM_OLD_EMAIL" -> new Occasion.ConfirmOldEmail(token, expiresAt, newEmail);
                case "CONFIRM_NEW_EMAIL" -> new Occasion.ConfirmNewEmail(token, expiresAt);
                case "EMAIL_TAKEN" -> new Occasion.EmailTaken();
                default -> throw new IllegalArgumentException("No mail for " + purpose);
            };
        }
    }

    record RecordState(
            UUID trainingRelationshipId,
            UUID organisationId,
            String week,
            UUID apprenticePersonId,
            UUID trainerPersonId,
            UUID supervisorId,
            UUID supervisorPersonId,
            String apprenticeName) {

        /** Null as long as whoever it was sent to has no account; then the invitation is on its way. */
        UUID approver() {
            return supervisorId == null ? trainerPersonId : supervisorPersonId;
        }
    }

    /**
     * Who activated an organisation or let another act for it; a lock is that of a company, or of a person who tried too often for whatever
     * company.
     */
    record ActivationState(UUID organisationId, UUID chamberId, String kind, UUID personId, Instant until) {}

    record SignInState(UUID personId, Instant until) {}

    record DataExportState(UUID personId) {}

    @Incoming("mail-links")
    Uni<Void> linkRequested(ConsumerRecord<String, String> message) {
        return inbox.apply(
                CONSUMER,
                message,
                LinkState.class,
                link -> write(Mail.toAddress(Cause.of(message), link.personId(), link.recipient(), link.occasion())));
    }

    @Incoming("records")
    Uni<Void> recordChanged(ConsumerRecord<String, String> message) {
        return inbox.apply(CONSUMER, message, RecordState.class, (type, record) -> switch (fact(type)) {
            case "submitted" ->
                toParty(
                        message,
                        record.approver(),
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
        return inbox.apply(CONSUMER, message, ActivationState.class, activation -> switch (activation.kind()) {
            case "LOCKED" -> tellOfLock(activation, Cause.of(message));
            case "ACTIVATED" ->
                tellAdministrators(
                        activation, Cause.of(message), new Occasion.FurtherAdministrator(activation.organisationId()));
            case "DELEGATED" ->
                tellAdministrators(activation, Cause.of(message), new Occasion.Delegated(activation.organisationId()));
            case "TAKEN_BACK" ->
                toParty(
                        message,
                        activation.chamberId(),
                        new Occasion.ActivationTakenBack(activation.chamberId(), activation.organisationId()));
            default -> Uni.createFrom().voidItem();
        });
    }

    /** ACC-5: who administers the company already learns what somebody else did with a code. */
    private Uni<Void> tellAdministrators(ActivationState activation, Cause cause, Occasion occasion) {
        return administrators
                .of(activation.organisationId(), cause.at())
                .map(persons -> persons.stream()
                        .filter(person -> !person.equals(activation.personId()))
                        .map(person -> Mail.toParty(cause, person, occasion))
                        .toList())
                .flatMap(others -> others.isEmpty() ? Uni.createFrom().voidItem() : mails.persist(others));
    }

    @Incoming("sign-ins")
    Uni<Void> signInLocked(ConsumerRecord<String, String> message) {
        return inbox.apply(
                CONSUMER,
                message,
                SignInState.class,
                locked -> toParty(message, locked.personId(), new Occasion.SignInLocked(locked.until())));
    }

    @Incoming("ready-data-exports")
    Uni<Void> dataExportChanged(ConsumerRecord<String, String> message) {
        return inbox.apply(
                CONSUMER,
                message,
                DataExportState.class,
                (type, export) -> fact(type).equals("ready")
                        ? toParty(message, export.personId(), new Occasion.DataExportReady())
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

    private Uni<Void> toParty(ConsumerRecord<String, String> message, UUID partyId, Occasion occasion) {
        return partyId == null
                ? Uni.createFrom().voidItem()
                : write(Mail.toParty(Cause.of(message), partyId, occasion));
    }

    private Uni<Void> write(Mail mail) {
        return mails.persist(mail).replaceWithVoid();
    }

    /** {@code approved} of {@code de.guildhall.training-record.record.approved.v1}. */
    private static String fact(String type) {
        String[] words = type.split("\\.");
        return words.length < 2 ? type : words[words.length - 2];
    }
}
