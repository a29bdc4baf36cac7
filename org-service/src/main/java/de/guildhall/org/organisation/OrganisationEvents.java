package de.guildhall.org.organisation;

import de.guildhall.platform.outbox.DomainEvent;
import java.util.UUID;

final class OrganisationEvents {

    private static final String TOPIC = "org.organisation";

    private OrganisationEvents() {}

    record OrganisationState(
            UUID organisationId,
            UUID chamberId,
            String companyNumber,
            String name,
            String email,
            boolean activated,
            int version) {}

    static DomainEvent registered(Organisation organisation) {
        return new DomainEvent(TOPIC, "org.organisation.registered", organisation.id(), state(organisation));
    }

    static DomainEvent activated(Organisation organisation) {
        return new DomainEvent(TOPIC, "org.organisation.activated", organisation.id(), state(organisation));
    }

    private static OrganisationState state(Organisation organisation) {
        return new OrganisationState(
                organisation.id(),
                organisation.chamberId(),
                organisation.companyNumber(),
                organisation.name(),
                organisation.email(),
                organisation.activated(),
                organisation.version());
    }
}
