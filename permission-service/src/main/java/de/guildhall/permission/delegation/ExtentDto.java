package de.guildhall.permission.delegation;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a delegation gives, in requests and answers. */
@Schema(name = "DelegationExtent")
record ExtentDto(
        @NotEmpty
        @Size(max = 100)
        @Schema(
                description = "Codes of rights that can be delegated; what they include comes with them, what they"
                        + " require has to be among them",
                examples = "contracts.view")
        Set<@NotBlank @Size(max = 50) String> rights,

        @Schema(required = true, description = "At the principal and all its sites, those to come too")
        boolean allSites,

        @Nullable
        @Size(max = 100)
        @Schema(
                description = "At these of the principal and its sites; absent or empty for the principal alone, unless"
                        + " at all sites")
        Set<@NotNull UUID> siteIds,

        @Schema(required = true, description = "Whether the delegate may pass it on, one step (DEL-6)")
        boolean passesOn) {

    static ExtentDto of(Extent extent) {
        return new ExtentDto(
                new LinkedHashSet<>(extent.rights()),
                extent.sites().all(),
                extent.sites().chosen(),
                extent.passesOn());
    }

    Sites sites() {
        return Sites.of(allSites, siteIds == null ? Set.of() : siteIds);
    }
}
