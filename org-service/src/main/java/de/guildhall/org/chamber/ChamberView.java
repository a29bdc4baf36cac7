package de.guildhall.org.chamber;

import de.guildhall.org.address.Address;
import de.guildhall.platform.web.Versioned;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Chamber")
record ChamberView(
        UUID id,
        String name,
        String shortName,
        String place,
        Address address,
        String email,
        String timeZone,
        String language,
        int activationDays,
        int activationDaysAbroad,
        Integer version)
        implements Versioned {

    static ChamberView of(Chamber chamber) {
        ChamberProfile profile = chamber.profile();
        return new ChamberView(
                chamber.id(),
                profile.name(),
                profile.shortName(),
                profile.place(),
                profile.address(),
                profile.email(),
                profile.timeZone().getId(),
                profile.language(),
                profile.activationDays(),
                profile.activationDaysAbroad(),
                chamber.version());
    }
}
