package de.guildhall.org.look;

final class LookPermission {

    /** USR-16: to search beyond the own chamber. */
    static final String OPEN = "org.look.open";

    private LookPermission() {}
}
