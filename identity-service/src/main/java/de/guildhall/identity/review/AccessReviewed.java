package de.guildhall.identity.review;

import de.guildhall.platform.outbox.DomainEvent;
import java.util.UUID;

/**
 * So many people of a place did not use their accounts for six months (USR-12).
 *
 * @param organisationId null for a chamber
 * @param chamberId      null for an organisation
 */
record AccessReviewed(UUID organisationId, UUID chamberId, String quarter, long accounts) {

    static final String TOPIC = "identity.access-review";

    DomainEvent event() {
        return new DomainEvent(TOPIC, TOPIC + ".made", place(), this);
    }

    UUID place() {
        return organisationId == null ? chamberId : organisationId;
    }
}
