package de.guildhall.permission.delegation;

import de.guildhall.permission.organisation.Delegation;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One organisation acts for another.
 *
 * @param access what the portal may offer: {@code end}
 */
@Schema(name = "Delegation")
record DelegationDto(
        UUID delegationId,
        UUID principalId,

        @Schema(description = "Absent until it is known here") @Nullable
        String principalName,

        UUID delegateId,

        @Schema(description = "Absent until it is known here") @Nullable
        String delegateName,

        Instant validFrom,

        @Schema(
                description =
                        "The first moment at which it holds no more, unless it is ended before; absent without end")
        @Nullable
        Instant validUntil,

        @Schema(description = "When somebody ended it, or a newer one took its place; absent if nobody did") @Nullable
        Instant endedAt,

        Map<String, Boolean> access) {

    static DelegationDto of(Delegation delegation, Map<UUID, String> names, boolean mayEnd) {
        return new DelegationDto(
                delegation.id(),
                delegation.principalId(),
                names.get(delegation.principalId()),
                delegation.delegateId(),
                names.get(delegation.delegateId()),
                delegation.validFrom(),
                delegation.validUntil(),
                delegation.endedAt(),
                Map.of("end", mayEnd));
    }
}
