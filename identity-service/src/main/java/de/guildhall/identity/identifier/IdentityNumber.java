package de.guildhall.identity.identifier;

import java.util.Optional;

/** A number by which an authority knows a person. */
public sealed interface IdentityNumber permits CertificateNumber, NationalNumber {

    IdentifierKind kind();

    String digits();

    /** What may be shown before somebody asks for the number itself: its length and its last two digits (ACC-17). */
    default String masked() {
        int shown = 2;
        String digits = digits();
        return "•".repeat(digits.length() - shown) + digits.substring(digits.length() - shown);
    }

    /** Empty if the text is no such number. */
    static Optional<IdentityNumber> read(IdentifierKind kind, String text) {
        return switch (kind) {
            case CERTIFICATE_NUMBER -> CertificateNumber.read(text).map(IdentityNumber.class::cast);
            case NATIONAL_NUMBER -> NationalNumber.read(text).map(IdentityNumber.class::cast);
        };
    }
}
