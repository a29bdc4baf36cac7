package de.guildhall.permission.delegation;

import de.guildhall.platform.web.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param validFrom  as soon as it is accepted, if absent or past
 * @param validUntil without end, if absent
 */
@Schema(name = "ProposeDelegation")
record ProposeRequest(
        @NotNull ProposalSide side,

        @Schema(description = "What is passed on; absent if nothing is") @Nullable
        UUID delegationId,

        @Schema(description = "Who is to act, or of whom is asked to act for it") @NotNull @Valid
        OtherOrganisation other,

        @NotNull @Valid ExtentDto extent,
        @Nullable @PlausibleDate Instant validFrom,
        @Nullable @PlausibleDate Instant validUntil,

        @Schema(description = "What the other side reads with it") @NotBlank @Size(max = 500)
        String message) {}
