package de.guildhall.identity.link;

import de.guildhall.identity.person.EmailAddress;

/**
 * What a mail says besides its link.
 *
 * @param organisationName who invites; null if nobody does, or the portal itself
 * @param newEmail         the address that shall replace the reader's; null if none shall
 */
public record MailDetails(String organisationName, EmailAddress newEmail) {

    static final MailDetails NONE = new MailDetails(null, null);

    public static MailDetails invitedBy(String organisationName) {
        return new MailDetails(organisationName, null);
    }

    public static MailDetails changeTo(EmailAddress newEmail) {
        return new MailDetails(null, newEmail);
    }

    String newEmailText() {
        return newEmail == null ? null : newEmail.text();
    }
}
