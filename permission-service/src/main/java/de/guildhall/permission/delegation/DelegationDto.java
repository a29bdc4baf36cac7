package de.guildhall.permission.delegation;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One organisation acts for another.
 *
 * @param access what the portal may offer: {@code end}, {@code narrow}, {@code passOn}
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

        @Schema(description = "Who passed it on; absent if the principal gave it") @Nullable
        String passedOnByName,

        ExtentDto extent,

        @Schema(description = "Of the chosen sites, as far as they are known here")
        List<String> siteNames,

        Instant validFrom,

        @Schema(
                description =
                        "The first moment at which it holds no more, unless it is ended before; absent without end")
        @Nullable
        Instant validUntil,

        @Schema(description = "When somebody ended it, or a newer one took its place; absent if nobody did") @Nullable
        Instant endedAt,

        Map<String, Boolean> access) {}
