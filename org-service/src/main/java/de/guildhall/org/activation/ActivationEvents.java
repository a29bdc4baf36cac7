package de.guildhall.org.activation;

import de.guildhall.org.organisation.Organisation;
import de.guildhall.platform.outbox.DomainEvent;
import java.time.Instant;
import java.util.UUID;

final class ActivationEvents {

    private static final String TOPIC = "org.activation";

    private ActivationEvents() {}

    enum Kind {
        ACTIVATED,
        TAKEN_BACK,
        DELEGATED,
        LOCKED
    }

    /**
     * Of a locked account there is no organisation, and the person is the one whose tries were wrong. Nobody knows who
     * took an activation back.
     *
     * @param until        when a lock or a delegation ends; null without end
     * @param headOfficeId under which the organisation was activated; null if the person administers it by themselves
     * @param delegateId   the organisation that acts for this one from now on; null if the fact is another
     * @param organisationVersion of the organisation as it was taken back; null if the fact is another
     */
    record ActivationFact(
            UUID organisationId,
            UUID chamberId,
            Kind kind,
            UUID personId,
            Instant until,
            UUID headOfficeId,
            UUID delegateId,
            Integer organisationVersion) {}

    static DomainEvent activated(Organisation organisation, UUID personId, UUID headOfficeId) {
        return new DomainEvent(
                TOPIC,
                "org.activation.activated",
                organisation.id(),
                new ActivationFact(
                        organisation.id(),
                        organisation.chamberId(),
                        Kind.ACTIVATED,
                        personId,
                        null,
                        headOfficeId,
                        null,
                        null));
    }

    /** @param until null without end */
    static DomainEvent delegated(Organisation principal, UUID delegateId, UUID personId, Instant until) {
        return new DomainEvent(
                TOPIC,
                "org.activation.delegated",
                principal.id(),
                new ActivationFact(
                        principal.id(),
                        principal.chamberId(),
                        Kind.DELEGATED,
                        personId,
                        until,
                        null,
                        delegateId,
                        null));
    }

    static DomainEvent takenBack(Organisation organisation) {
        return new DomainEvent(
                TOPIC,
                "org.activation.taken-back",
                organisation.id(),
                new ActivationFact(
                        organisation.id(),
                        organisation.chamberId(),
                        Kind.TAKEN_BACK,
                        null,
                        null,
                        null,
                        null,
                        organisation.version()));
    }

    static DomainEvent locked(ActivationLock lock) {
        boolean company = lock.subject() == Throttled.COMPANY;
        return new DomainEvent(
                TOPIC,
                "org.activation.locked",
                lock.subjectId(),
                new ActivationFact(
                        company ? lock.subjectId() : null,
                        lock.chamberId(),
                        Kind.LOCKED,
                        company ? null : lock.subjectId(),
                        lock.until(),
                        null,
                        null,
                        null));
    }
}
