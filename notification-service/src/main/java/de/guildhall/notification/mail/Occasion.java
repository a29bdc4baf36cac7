package de.guildhall.notification.mail;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;

/**
 * What a mail is about, with what its text and link need, and nothing of what the portal shows only after signing in
 * (NOT-3). Kept until the mail is sent.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(name = "CONFIRM_REGISTRATION", value = Occasion.ConfirmRegistration.class),
    @Type(name = "ALREADY_REGISTERED", value = Occasion.AlreadyRegistered.class),
    @Type(name = "INVITATION", value = Occasion.Invitation.class),
    @Type(name = "RECORD_SUBMITTED", value = Occasion.RecordSubmitted.class),
    @Type(name = "RECORD_RETURNED", value = Occasion.RecordReturned.class),
    @Type(name = "RECORD_APPROVED", value = Occasion.RecordApproved.class),
    @Type(name = "ACTIVATION_LOCKED", value = Occasion.ActivationLocked.class),
    @Type(name = "OWN_ACTIVATION_LOCKED", value = Occasion.OwnActivationLocked.class),
    @Type(name = "ADMINISTERED_ACTIVATION_LOCKED", value = Occasion.AdministeredActivationLocked.class)
})
sealed interface Occasion {

    MailKind kind();

    /** The name was typed by anybody, so the mail does not repeat it. */
    record ConfirmRegistration(String token, Instant expiresAt) implements Occasion {
        @Override
        public MailKind kind() {
            return MailKind.CONFIRM_REGISTRATION;
        }
    }

    record AlreadyRegistered() implements Occasion {
        @Override
        public MailKind kind() {
            return MailKind.ALREADY_REGISTERED;
        }
    }

    /** @param organisationName who invites; null if it is the portal itself */
    record Invitation(String token, Instant expiresAt, String organisationName) implements Occasion {
        @Override
        public MailKind kind() {
            return MailKind.INVITATION;
        }
    }

    /** To the trainer. */
    record RecordSubmitted(UUID trainingRelationshipId, UUID organisationId, String week, String apprenticeName)
            implements Occasion {
        @Override
        public MailKind kind() {
            return MailKind.RECORD_SUBMITTED;
        }
    }

    /** To the apprentice; the remarks wait in the portal. */
    record RecordReturned(UUID trainingRelationshipId, String week) implements Occasion {
        @Override
        public MailKind kind() {
            return MailKind.RECORD_RETURNED;
        }
    }

    record RecordApproved(UUID trainingRelationshipId, String week) implements Occasion {
        @Override
        public MailKind kind() {
            return MailKind.RECORD_APPROVED;
        }
    }

    /** To the chamber's office, which can lift the lock (ACC-5). */
    record ActivationLocked(UUID chamberId, UUID organisationId, Instant until) implements Occasion {
        @Override
        public MailKind kind() {
            return MailKind.ACTIVATION_LOCKED;
        }
    }

    /** To the person who tried too often, or to the company itself (ACC-5). */
    record OwnActivationLocked(Instant until) implements Occasion {
        @Override
        public MailKind kind() {
            return MailKind.OWN_ACTIVATION_LOCKED;
        }
    }

    /** To who administers the company already (ACC-5). */
    record AdministeredActivationLocked(UUID organisationId, Instant until) implements Occasion {
        @Override
        public MailKind kind() {
            return MailKind.ADMINISTERED_ACTIVATION_LOCKED;
        }
    }
}
