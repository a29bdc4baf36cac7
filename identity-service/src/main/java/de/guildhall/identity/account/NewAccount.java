package de.guildhall.identity.account;

import de.guildhall.identity.person.EmailAddress;
import de.guildhall.identity.person.Language;
import de.guildhall.identity.person.PersonName;

/**
 * Somebody who is to have an account.
 *
 * @param organisationName who invites, as the mail says it; null if it is the portal itself
 */
record NewAccount(EmailAddress email, PersonName name, Language language, String organisationName) {}
