package de.guildhall.identity.person;

import de.guildhall.platform.web.EmailFromOutside;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address in the one form in which it is stored and compared: two spellings must not become two persons. */
public record EmailAddress(String text) {

    private static final Pattern FORM = Pattern.compile(EmailFromOutside.PATTERN);

    public EmailAddress {
        // An accent may be typed as part of its letter or after it (RFC 6532, section 3.1).
        text = Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (text.length() > EmailFromOutside.LONGEST || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** Empty if the text is no address. */
    public static Optional<EmailAddress> parse(String text) {
        return FORM.matcher(text.strip()).matches() ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    /** Does not show the address: it must not end up in a log by accident. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
