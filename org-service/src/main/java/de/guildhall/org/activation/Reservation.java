package de.guildhall.org.activation;

import java.util.UUID;

/**
 * The leave to evaluate one try.
 *
 * @param attemptId null if activation is closed and nothing may be evaluated
 */
record Reservation(UUID attemptId, WantedCode wanted) {

    static final Reservation CLOSED = new Reservation(null, null);

    boolean closed() {
        return attemptId == null;
    }

    UUID organisationId() {
        return wanted.organisationId();
    }

    UUID codeId() {
        return wanted.codeId();
    }
}
