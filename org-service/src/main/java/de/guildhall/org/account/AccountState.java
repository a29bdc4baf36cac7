package de.guildhall.org.account;

public enum AccountState {
    NONE,
    REQUESTED,
    /** The person behind the address cannot be it; another address is needed. */
    REFUSED,
    LINKED
}
