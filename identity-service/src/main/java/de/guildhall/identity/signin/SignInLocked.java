package de.guildhall.identity.signin;

import de.guildhall.platform.outbox.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Too many wrong passwords: nobody signs in as this person until then (ACC-12). */
public record SignInLocked(UUID personId, Instant until) {

    public static final String TOPIC = "identity.sign-in";

    DomainEvent event() {
        return new DomainEvent(TOPIC, TOPIC + ".locked", personId, this);
    }
}
