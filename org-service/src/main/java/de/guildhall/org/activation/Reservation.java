package de.guildhall.org.activation;

import de.guildhall.org.activationcode.ActivationCode;
import de.guildhall.org.activationcode.CodeHash;
import java.util.UUID;

/**
 * The leave to evaluate one try.
 *
 * @param attemptId null if activation is closed and nothing may be evaluated
 * @param codeId    null if there is no code that could be right
 */
record Reservation(UUID attemptId, UUID organisationId, UUID codeId, CodeHash hash) {

    static final Reservation CLOSED = new Reservation(null, null, null, null);

    static Reservation withoutCode(Attempt attempt) {
        return new Reservation(attempt.id(), attempt.organisationId(), null, null);
    }

    static Reservation of(Attempt attempt, ActivationCode code) {
        return new Reservation(attempt.id(), attempt.organisationId(), code.id(), code.hash());
    }

    boolean closed() {
        return attemptId == null;
    }
}
