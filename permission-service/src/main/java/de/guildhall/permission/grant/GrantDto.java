package de.guildhall.permission.grant;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param access what the portal may offer: {@code revoke}, {@code replace}, {@code confirm}, and {@code recordDeparture} of the person from
 *     where the grant is used
 */
@Schema(name = "Grant")
record GrantDto(
        UUID grantId,
        UUID personId,

        @Schema(description = "Absent until it is known here, and for a partner's system") @Nullable
        String personName,

        @Schema(implementation = String.class, examples = "chamber:1f0c9d5e-6b7a-4c8e-9d0f-2a3b4c5d6e7f")
        ActingFor actingFor,

        @Schema(examples = "clerk") String role,

        @Schema(description = "What it gives, with what comes with that", examples = "exam-data.view")
        List<String> rights,

        @Schema(description = "Whether the rights were chosen for this grant instead of the role's own")
        boolean tailored,

        @Schema(implementation = String.class, examples = "chamber:1f0c9d5e-6b7a-4c8e-9d0f-2a3b4c5d6e7f")
        Scope scope,

        @Schema(description = "The organisation, or else the chamber, of the scope; absent until it is known here")
        @Nullable
        String placeName,

        Instant validFrom,
        @Nullable Instant validUntil,

        @Schema(description = "The nil UUID if it followed from a registered fact")
        UUID grantedBy,

        @Schema(description = "Absent as personName is") @Nullable
        String grantedByName,

        Instant grantedAt,
        String reason,

        @Schema(description = "When somebody said last that it is still needed") @Nullable
        Instant confirmedAt,

        @Schema(description = "Absent as personName is") @Nullable
        String confirmedByName,

        @Nullable Instant revokedAt,
        Map<String, Boolean> access) {

    static GrantDto of(Grant grant, List<String> rights, Map<UUID, String> names, Map<String, Boolean> access) {
        return new GrantDto(
                grant.id(),
                grant.personId(),
                names.get(grant.personId()),
                grant.actingFor(),
                grant.role(),
                rights,
                grant.rights() != null,
                grant.scope(),
                names.get(grant.placeId()),
                grant.period().from(),
                grant.period().until(),
                grant.grantedBy(),
                names.get(grant.grantedBy()),
                grant.grantedAt(),
                grant.reason(),
                grant.confirmedAt(),
                names.get(grant.confirmedBy()),
                grant.revokedAt(),
                access);
    }
}
