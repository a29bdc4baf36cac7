package de.guildhall.org.chamber;

import de.guildhall.platform.outbox.DomainEvent;
import java.util.UUID;

final class ChamberEvents {

    private static final String TOPIC = "org.chamber";

    private ChamberEvents() {}

    record ChamberState(
            UUID chamberId,
            String name,
            String shortName,
            String place,
            String email,
            String timeZone,
            String language,
            int version) {}

    static DomainEvent opened(Chamber chamber) {
        return new DomainEvent(TOPIC, "org.chamber.opened", chamber.id(), state(chamber));
    }

    static DomainEvent changed(Chamber chamber) {
        return new DomainEvent(TOPIC, "org.chamber.changed", chamber.id(), state(chamber));
    }

    private static ChamberState state(Chamber chamber) {
        ChamberProfile profile = chamber.profile();
        return new ChamberState(
                chamber.id(),
                profile.name(),
                profile.shortName(),
                profile.place(),
                profile.email(),
                profile.timeZone().getId(),
                profile.language(),
                chamber.version());
    }
}
