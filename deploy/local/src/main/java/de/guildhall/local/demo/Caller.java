package de.guildhall.local.demo;

import java.util.Optional;

/** Who asks, and in which function. */
record Caller(Session session, String actingFor) {

    static final Caller NOBODY = new Caller(null, null);

    static Caller self(Session session) {
        return new Caller(session, null);
    }

    Caller forChamber(String id) {
        return new Caller(session, "chamber:" + id);
    }

    Caller forOrganisation(String id) {
        return new Caller(session, "organisation:" + id);
    }

    Caller forInstallation() {
        return new Caller(session, "installation");
    }

    Optional<String> token() throws InterruptedException {
        return session == null ? Optional.empty() : Optional.of(session.token());
    }

    @Override
    public String toString() {
        return (session == null ? "nobody" : session.name()) + (actingFor == null ? "" : " for " + actingFor);
    }
}
