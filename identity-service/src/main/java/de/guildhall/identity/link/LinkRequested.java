package de.guildhall.identity.link;

import de.guildhall.identity.person.Language;
import de.guildhall.platform.outbox.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Asks notification-service for the mail. The only place outside of the mail where a token stands in the clear. */
public record LinkRequested(
        UUID personId,
        String email,
        String givenName,
        String familyName,
        Language language,
        Purpose purpose,
        String token,
        Instant expiresAt,
        String organisationName,
        String newEmail) {

    public static final String TOPIC = "identity.mail-link";

    static DomainEvent of(Addressee addressee, Purpose purpose, Token token, Link link, MailDetails details) {
        LinkRequested state = new LinkRequested(
                addressee.personId(),
                addressee.email().text(),
                addressee.name().given(),
                addressee.name().family(),
                addressee.language(),
                purpose,
                token == null ? null : token.text(),
                link.expiresAt(),
                details.organisationName(),
                details.newEmailText());
        return new DomainEvent(TOPIC, TOPIC + ".requested", addressee.personId(), state);
    }
}
