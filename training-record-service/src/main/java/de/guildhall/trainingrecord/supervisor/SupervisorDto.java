package de.guildhall.trainingrecord.supervisor;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A supervisor under the name by which the apprentice introduced them. */
@Schema(name = "Supervisor")
public record SupervisorDto(UUID supervisorId, String name) {

    public static SupervisorDto of(Supervision supervision) {
        return new SupervisorDto(supervision.supervisorId(), supervision.name());
    }
}
