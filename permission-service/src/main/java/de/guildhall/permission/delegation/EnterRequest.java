package de.guildhall.permission.delegation;

import de.guildhall.platform.web.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What stands on a paper form.
 *
 * @param other      the delegate
 * @param validFrom  now, if absent or past
 * @param validUntil without end, if absent
 */
@Schema(name = "EnterDelegation")
record EnterRequest(
        @NotNull @Valid OtherOrganisation other,
        @NotNull @Valid ExtentDto extent,
        @Nullable @PlausibleDate Instant validFrom,
        @Nullable @PlausibleDate Instant validUntil,

        @Schema(description = "Where the form is kept, who signed it and when") @NotBlank @Size(max = 500)
        String reason) {}
