package de.guildhall.identity.identifier;

import java.util.Optional;
import java.util.regex.Pattern;

/** The serial number of a personal certificate: 20 digits (ACC-14). */
public record CertificateNumber(String digits) implements IdentityNumber {

    private static final Pattern FORM = Pattern.compile("[0-9]{20}");

    public CertificateNumber {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("Not a certificate number");
        }
    }

    static Optional<CertificateNumber> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new CertificateNumber(text)) : Optional.empty();
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.CERTIFICATE_NUMBER;
    }

    /** Does not show the number: it must not end up in a log by accident. */
    @Override
    public String toString() {
        return "CertificateNumber[…]";
    }
}
