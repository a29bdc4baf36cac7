package de.guildhall.identity.trail;

public final class TrailPermission {

    public static final String VIEW = "identity.audit-entry.view";

    private TrailPermission() {}
}
