package de.guildhall.org.occupation;

import de.guildhall.platform.web.Versioned;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Occupation")
record OccupationView(UUID id, String code, OccupationName name, int durationMonths, Integer version)
        implements Versioned {

    static OccupationView of(Occupation occupation) {
        return new OccupationView(
                occupation.id(),
                occupation.code(),
                occupation.name(),
                occupation.durationMonths(),
                occupation.version());
    }
}
