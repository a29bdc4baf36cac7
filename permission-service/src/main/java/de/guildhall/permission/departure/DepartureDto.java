package de.guildhall.permission.departure;

import de.guildhall.platform.caller.Scope;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param access what the portal may offer: {@code takeBack}, until the person came back */
@Schema(name = "Departure")
record DepartureDto(
        UUID departureId,
        UUID personId,

        @Schema(description = "Absent until it is known here") @Nullable
        String personName,

        @Schema(implementation = String.class, examples = "organisation:1f0c9d5e-6b7a-4c8e-9d0f-2a3b4c5d6e7f")
        Scope scope,

        @Schema(description = "What the person was there", examples = "[\"administrator\"]")
        List<String> roles,

        UUID successorId,

        @Schema(description = "Absent as personName is") @Nullable
        String successorName,

        String reason,
        UUID recordedBy,

        @Schema(description = "Absent as personName is") @Nullable
        String recordedByName,

        Instant recordedAt,

        @Schema(description = "Absent unless the person came back") @Nullable
        Instant returnedAt,

        Map<String, Boolean> access) {

    static DepartureDto of(Departure departure, List<String> roles, Map<UUID, String> names, boolean mayRecord) {
        return new DepartureDto(
                departure.id(),
                departure.personId(),
                names.get(departure.personId()),
                departure.scope(),
                roles,
                departure.successorId(),
                names.get(departure.successorId()),
                departure.reason(),
                departure.recordedBy(),
                names.get(departure.recordedBy()),
                departure.recordedAt(),
                departure.returnedAt(),
                Map.of("takeBack", mayRecord && departure.returnedAt() == null));
    }
}
