package de.guildhall.notification.directory;

public enum PartyKind {
    PERSON,
    CHAMBER,
    ORGANISATION
}
