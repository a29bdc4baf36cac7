package de.guildhall.permission.grant;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param access what the portal may offer: {@code revoke} */
@Schema(name = "Grant")
record GrantDto(
        UUID grantId,
        UUID personId,

        @Schema(implementation = String.class, examples = "chamber:1f0c9d5e-6b7a-4c8e-9d0f-2a3b4c5d6e7f")
        ActingFor actingFor,

        @Schema(examples = "clerk") String role,

        @Schema(implementation = String.class, examples = "chamber:1f0c9d5e-6b7a-4c8e-9d0f-2a3b4c5d6e7f")
        Scope scope,

        Instant validFrom,
        @Nullable Instant validUntil,

        @Schema(description = "The nil UUID if it followed from a registered fact")
        UUID grantedBy,

        Instant grantedAt,
        String reason,
        @Nullable Instant revokedAt,
        Map<String, Boolean> access) {

    static GrantDto of(Grant grant, boolean mayRevoke) {
        return new GrantDto(
                grant.id(),
                grant.personId(),
                grant.actingFor(),
                grant.role(),
                grant.scope(),
                grant.period().from(),
                grant.period().until(),
                grant.grantedBy(),
                grant.grantedAt(),
                grant.reason(),
                grant.revokedAt(),
                Map.of("revoke", mayRevoke && grant.revokedAt() == null));
    }
}
