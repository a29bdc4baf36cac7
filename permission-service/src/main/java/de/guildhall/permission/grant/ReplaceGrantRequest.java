package de.guildhall.permission.grant;

import de.guildhall.platform.web.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the person holds from now on instead; a grant that is to begin later still begins then.
 *
 * @param rights     those of the role, if absent
 * @param validUntil without end, if absent
 */
@Schema(name = "ReplaceGrant")
record ReplaceGrantRequest(
        @NotBlank @Size(max = 50) @Schema(examples = "viewer")
        String role,

        @Size(min = 1, max = 100) Set<@NotBlank @Size(max = 50) String> rights,
        @PlausibleDate Instant validUntil,
        @NotBlank @Size(max = 500) String reason) {

    GiveGrantRequest insteadOf(Grant grant, Instant now) {
        Instant from = grant.period().from().isAfter(now) ? grant.period().from() : null;
        return new GiveGrantRequest(grant.personId(), role, grant.scope(), rights, from, validUntil, reason);
    }
}
