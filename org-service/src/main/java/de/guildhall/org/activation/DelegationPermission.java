package de.guildhall.org.activation;

final class DelegationPermission {

    /** Lets the organisation act for another whose delegate code it was given (DEL-2). */
    static final String ENTER = "org.delegation.enter";

    private DelegationPermission() {}
}
