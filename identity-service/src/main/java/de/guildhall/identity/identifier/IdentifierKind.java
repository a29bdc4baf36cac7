package de.guildhall.identity.identifier;

/** What can identify a person besides the address. */
public enum IdentifierKind {
    CERTIFICATE_NUMBER,
    NATIONAL_NUMBER
}
