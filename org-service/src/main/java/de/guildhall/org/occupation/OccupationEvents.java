package de.guildhall.org.occupation;

import de.guildhall.platform.outbox.DomainEvent;
import java.util.UUID;

final class OccupationEvents {

    private OccupationEvents() {}

    record OccupationState(UUID occupationId, String code, OccupationName name, int durationMonths, int version) {}

    static DomainEvent added(Occupation occupation) {
        return new DomainEvent(
                "org.occupation",
                "org.occupation.added",
                occupation.id(),
                new OccupationState(
                        occupation.id(),
                        occupation.code(),
                        occupation.name(),
                        occupation.durationMonths(),
                        occupation.version()));
    }
}
