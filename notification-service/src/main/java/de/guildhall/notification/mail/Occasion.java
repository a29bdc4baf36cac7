package de.guildhall.notification.mail;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;

/**
 * What a mail is about, with what its text and link need, and nothing of what the portal shows only after signing in
 * (NOT-3). Kept until the mail is sent.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
sealed interface Occasion {

    default MailKind kind() {
        return MailKind.of(this);
    }

    /** The name was typed by anybody, so the mail does not repeat it. */
    record ConfirmRegistration(String token, Instant expiresAt) implements Occasion {}

    record AlreadyRegistered() implements Occasion {}

    /** @param organisationName who invites; null if it is the portal itself */
    record Invitation(String token, Instant expiresAt, String organisationName) implements Occasion {}

    record NewPassword(String token, Instant expiresAt) implements Occasion {}

    record PasswordChanged() implements Occasion {}

    /** @param newEmail the address that shall replace the reader's */
    record ConfirmOldEmail(String token, Instant expiresAt, String newEmail) implements Occasion {}

    /** Anybody may have typed the address, so the mail does not name the person. */
    record ConfirmNewEmail(String token, Instant expiresAt) implements Occasion {}

    /** To who has the address that somebody else wanted to change to. */
    record EmailTaken() implements Occasion {}

    /** To the trainer, or to the supervisor to whom it was sent (ACC-10). */
    record RecordSubmitted(UUID trainingRelationshipId, UUID organisationId, String week, String apprenticeName)
            implements Occasion {}

    /**
     * To the trainer: the apprentice sends weeks to somebody else, too, who decides them (ACC-10). The address is named, since a
     * name alone could be anybody's.
     *
     * @param apprentice null if the name is not known here
     * @param supervisor null as the apprentice
     * @param email      of the supervisor; null as the apprentice
     */
    record SupervisorNamed(
            UUID trainingRelationshipId, UUID organisationId, String apprentice, String supervisor, String email)
            implements Occasion {}

    /** To the apprentice; the remarks wait in the portal. */
    record RecordReturned(UUID trainingRelationshipId, String week) implements Occasion {}

    record RecordApproved(UUID trainingRelationshipId, String week) implements Occasion {}

    /** To the chamber's office, which can lift the lock (ACC-5). */
    record ActivationLocked(UUID chamberId, UUID organisationId, Instant until) implements Occasion {}

    /** To the person who tried too often, or to the company itself (ACC-5). */
    record OwnActivationLocked(Instant until) implements Occasion {}

    /** To who administers the company already (ACC-5). */
    record AdministeredActivationLocked(UUID organisationId, Instant until) implements Occasion {}

    /** To the person whose password was wrong too often, whoever typed it (ACC-12). */
    record SignInLocked(Instant until) implements Occasion {}

    /** To the chamber's office, which can issue a new code (ACC-5). */
    record ActivationTakenBack(UUID chamberId, UUID organisationId) implements Occasion {}

    /** To who administers the company already, when somebody else came in by a code (ACC-5). */
    record FurtherAdministrator(UUID organisationId) implements Occasion {}

    /**
     * To who administers the head office, or the branch: a clerk said without a code that the one belongs to the other
     * (ACC-7).
     *
     * @param organisationId the reader's
     * @param branch         null if the name is not known here
     * @param headOffice     null as the branch
     */
    record HeadOfficeSet(UUID organisationId, String branch, String headOffice) implements Occasion {}

    /** As above: they do not belong together any more. */
    record HeadOfficeRemoved(UUID organisationId, String branch, String headOffice) implements Occasion {}

    /** To who administers the company: another acts for it from now on (DEL-2). Which one, the portal says. */
    record Delegated(UUID organisationId) implements Occasion {}

    /**
     * To who left a company or a chamber: whom to ask if it is wrong (ACC-16).
     *
     * @param place   null if it is not known here
     * @param chamber null as the place
     * @param last    whether the reader cannot sign in any more
     */
    record Departed(String place, String chamber, String office, boolean last) implements Occasion {}

    /** To who takes over (USR-10); without organisation it is a place at the chamber. */
    record Succession(UUID organisationId, UUID chamberId, String place, String leaver) implements Occasion {}

    /**
     * To who administers a company, or a chamber: so many people did not sign in for six months (USR-12). Whose accounts
     * they are, the portal says.
     *
     * @param organisationId null for a chamber
     * @param place          null if it is not known here
     */
    record UnusedAccounts(UUID organisationId, UUID chamberId, String place, long accounts) implements Occasion {}

    /** To who asked for all that is known about them: it waits in the portal, and nothing of it is in the mail (AUD-2). */
    record DataExportReady() implements Occasion {}
}
