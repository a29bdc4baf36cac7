package de.guildhall.permission.delegation;

final class DelegationPermission {

    static final String VIEW = "permission.delegation.view";
    static final String END = "permission.delegation.end";
    static final String NARROW = "permission.delegation.narrow";

    /** From a paper form, by the principal's chamber. */
    static final String ENTER_FROM_PAPER = "permission.delegation.enter";

    static final String PROPOSE = "permission.delegation.propose";
    static final String ACCEPT = "permission.delegation.accept";
    static final String DECLINE = "permission.delegation.decline";
    static final String WITHDRAW = "permission.delegation.withdraw";

    private DelegationPermission() {}
}
