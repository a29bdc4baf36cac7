package de.guildhall.notification.mail;

import java.util.Locale;

/** Names the mail's text among the templates, and the reason in the list of mails. */
public enum MailKind {
    CONFIRM_REGISTRATION,
    ALREADY_REGISTERED,
    INVITATION,
    RECORD_SUBMITTED,
    RECORD_RETURNED,
    RECORD_APPROVED,
    ACTIVATION_LOCKED,
    OWN_ACTIVATION_LOCKED,
    ADMINISTERED_ACTIVATION_LOCKED;

    String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
