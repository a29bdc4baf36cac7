package de.guildhall.permission.delegation;

final class DelegationPermission {

    static final String VIEW = "permission.delegation.view";
    static final String END = "permission.delegation.end";

    private DelegationPermission() {}
}
