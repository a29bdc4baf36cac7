package de.guildhall.org.activation;

final class ActivationLockPermission {

    static final String VIEW = "org.activation-lock.view";
    static final String LIFT = "org.activation-lock.lift";

    private ActivationLockPermission() {}
}
