package de.guildhall.permission.delegation;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one organisation proposed to the other.
 *
 * @param access what the portal may offer: {@code accept}, {@code acceptLess}, {@code decline}, {@code withdraw}
 */
@Schema(name = "DelegationProposal")
record ProposalDto(
        UUID proposalId,
        ProposalSide side,
        State state,
        UUID principalId,

        @Schema(description = "Absent until it is known here") @Nullable
        String principalName,

        UUID delegateId,

        @Schema(description = "Absent until it is known here") @Nullable
        String delegateName,

        @Schema(description = "Who passes it on; absent if nobody does") @Nullable
        String passedOnByName,

        ExtentDto extent,

        @Schema(description = "Of the chosen sites, as far as they are known here")
        List<String> siteNames,

        @Schema(description = "Absent for as soon as it is accepted") @Nullable
        Instant validFrom,

        @Schema(description = "Absent without end") @Nullable
        Instant validUntil,

        String message,

        @Schema(description = "Absent until it is known here") @Nullable
        String proposedByName,

        Instant proposedAt,
        Instant expiresAt,
        @Nullable Instant answeredAt,
        Map<String, Boolean> access) {

    enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        WITHDRAWN,
        EXPIRED
    }
}
