package de.guildhall.local.api;

import java.util.Optional;

/** Who asks, and in which function. */
public record Caller(Session session, String actingFor) {

    public static final Caller NOBODY = new Caller(null, null);

    public static Caller self(Session session) {
        return new Caller(session, null);
    }

    public Caller forChamber(String id) {
        return new Caller(session, "chamber:" + id);
    }

    public Caller forOrganisation(String id) {
        return new Caller(session, "organisation:" + id);
    }

    public Caller forInstallation() {
        return new Caller(session, "installation");
    }

    public Optional<String> token() throws InterruptedException {
        return session == null ? Optional.empty() : Optional.of(session.token());
    }

    @Override
    public String toString() {
        return (session == null ? "nobody" : session.name()) + (actingFor == null ? "" : " for " + actingFor);
    }
}
