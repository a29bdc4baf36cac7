package de.guildhall.identity.account;

import de.guildhall.platform.outbox.DomainEvent;
import java.util.UUID;

/** The answer to an account request of another service: this person it is. */
public record AccountProvided(String causeKind, UUID causeId, UUID personId) {

    public static final String TOPIC = "identity.account";

    DomainEvent event() {
        return new DomainEvent(TOPIC, TOPIC + ".provided", causeId, this);
    }
}
