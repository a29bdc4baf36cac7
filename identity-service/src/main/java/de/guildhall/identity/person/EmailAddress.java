package de.guildhall.identity.person;

import de.guildhall.platform.web.EmailFromOutside;
import java.util.Optional;

/** An address in the one form in which it is stored and compared: two spellings must not become two persons. */
public record EmailAddress(String text) {

    public EmailAddress {
        text = EmailFromOutside.Form.of(text).orElseThrow(() -> new IllegalArgumentException("Not an e-mail address"));
    }

    /** Empty if the text is no address. */
    public static Optional<EmailAddress> parse(String text) {
        return EmailFromOutside.Form.of(text).map(EmailAddress::new);
    }

    /** Does not show the address: it must not end up in a log by accident. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
