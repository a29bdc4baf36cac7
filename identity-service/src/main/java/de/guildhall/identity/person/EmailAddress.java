package de.guildhall.identity.person;

import java.util.Locale;

/** An address in the one form in which it is stored and compared: two spellings must not become two persons. */
public record EmailAddress(String text) {

    /** RFC 5321, 4.5.3.1. */
    public static final int LONGEST = 254;

    public EmailAddress {
        text = text.strip().toLowerCase(Locale.ROOT);
        int at = text.lastIndexOf('@');
        if (at < 1
                || at == text.length() - 1
                || text.length() > LONGEST
                || text.chars().anyMatch(c -> c <= ' ')) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** Does not show the address: it must not end up in a log by accident. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
