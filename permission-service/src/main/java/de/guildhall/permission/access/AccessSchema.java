package de.guildhall.permission.access;

import de.guildhall.platform.permission.Access;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How {@link Access} looks in JSON, for the API description. */
@Schema(name = "Access")
record AccessSchema(
        UUID personId,

        @Schema(
                description = "The function of the request",
                examples = "organisation:1f0c9d5e-6b7a-4c8e-9d0f-2a3b4c5d6e7f")
        String actingFor,

        @Schema(description = "By which the caller may do something there; empty if nothing")
        List<WaySchema> ways,

        @Schema(
                description = "Whether the role of an administrator permits nothing here until the caller has accepted"
                        + " the newest terms of use (ACC-15)")
        boolean termsPending,

        @Schema(description = "Whether the caller acts there from a head office or a delegate only (ACC-7, DEL-2)")
        boolean fromElsewhere,

        @Schema(description = "What was kept before is in the answer; compare with a consistency token")
        Instant decidedAt,

        @Schema(description = "When the answer changes by itself or is to be asked for again; absent if never")
        @Nullable
        Instant validUntil) {

    @Schema(name = "WayOfAccess")
    record WaySchema(
            @Schema(examples = "administrator") String role,

            @Schema(
                    description =
                            "The organisation from which the caller acts, if it is not that of the function: its head"
                                    + " office or a delegate")
            @Nullable
            UUID home,

            @Schema(description = "By which the home acts; absent without one") @Nullable
            UUID delegationId,

            @Schema(description = "Of the delegation; the home is its head office if it is another") @Nullable
            UUID delegateId,

            @Schema(examples = "org.organisation.view") List<String> permissions,

            @Schema(description = "The grants that give it, by the scope at which each holds")
            Map<String, UUID> grants) {}
}
