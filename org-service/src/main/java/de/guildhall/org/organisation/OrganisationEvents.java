package de.guildhall.org.organisation;

import de.guildhall.org.chamber.Chamber;
import de.guildhall.platform.outbox.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

final class OrganisationEvents {

    private static final String TOPIC = "org.organisation";

    private OrganisationEvents() {}

    /** @param formerHeadOfficeId which the organisation has no more by this event; null in every other */
    record OrganisationState(
            UUID organisationId,
            UUID chamberId,
            String companyNumber,
            String name,
            String email,
            boolean activated,
            Instant usableUntil,
            UUID headOfficeId,
            UUID formerHeadOfficeId,
            int version) {}

    static DomainEvent registered(Organisation organisation) {
        return new DomainEvent(
                TOPIC, "org.organisation.registered", organisation.id(), state(organisation, null, null));
    }

    static DomainEvent activated(Organisation organisation, Chamber chamber) {
        return ofOpen("org.organisation.activated", organisation, chamber);
    }

    static DomainEvent endOfUseMoved(Organisation organisation, Chamber chamber) {
        return ofOpen("org.organisation.end-of-use-moved", organisation, chamber);
    }

    static DomainEvent attached(Organisation organisation, Chamber chamber) {
        return ofOpen("org.organisation.attached", organisation, chamber);
    }

    static DomainEvent detached(Organisation organisation, Chamber chamber, UUID formerHeadOfficeId) {
        return ofOpen("org.organisation.detached", organisation, chamber, formerHeadOfficeId);
    }

    /** @param now the moment from which nobody acts for the organisation, until somebody activates it again */
    static DomainEvent activationTakenBack(Organisation organisation, Instant now) {
        return new DomainEvent(
                TOPIC, "org.organisation.activation-taken-back", organisation.id(), state(organisation, now, null));
    }

    private static DomainEvent ofOpen(String type, Organisation organisation, Chamber chamber) {
        return ofOpen(type, organisation, chamber, null);
    }

    private static DomainEvent ofOpen(
            String type, Organisation organisation, Chamber chamber, UUID formerHeadOfficeId) {
        LocalDate lastDay = organisation.endOfUse();
        Instant usableUntil = lastDay == null ? null : chamber.endOf(lastDay);
        return new DomainEvent(TOPIC, type, organisation.id(), state(organisation, usableUntil, formerHeadOfficeId));
    }

    private static OrganisationState state(Organisation organisation, Instant usableUntil, UUID formerHeadOfficeId) {
        return new OrganisationState(
                organisation.id(),
                organisation.chamberId(),
                organisation.companyNumber(),
                organisation.name(),
                organisation.email(),
                organisation.activated(),
                usableUntil,
                organisation.headOfficeId(),
                formerHeadOfficeId,
                organisation.version());
    }
}
