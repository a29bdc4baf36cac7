package de.guildhall.org.account;

public enum AccountState {
    NONE,
    REQUESTED,
    LINKED
}
