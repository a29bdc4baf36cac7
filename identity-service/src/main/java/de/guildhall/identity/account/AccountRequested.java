package de.guildhall.identity.account;

import de.guildhall.identity.person.EmailAddress;
import de.guildhall.identity.person.Language;
import de.guildhall.identity.person.PersonName;
import java.util.Map;
import java.util.UUID;

/** What this service needs of {@code org.account-request} and {@code training-record.account-request}. */
record AccountRequested(
        String causeKind,
        UUID causeId,
        UUID organisationId,
        String organisationName,
        String email,
        String givenName,
        String familyName,
        String language,
        UUID requestedBy) {

    NewAccount account() {
        return new NewAccount(
                new EmailAddress(email),
                new PersonName(givenName, familyName),
                language == null ? Language.DE : Language.of(language),
                organisationName);
    }

    Map<String, Object> cause() {
        return Map.of("causeKind", causeKind, "causeId", causeId, "requestedBy", requestedBy);
    }
}
