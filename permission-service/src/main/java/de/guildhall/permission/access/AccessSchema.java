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
        List<FunctionSchema> functions,

        @Schema(description = "When the answer changes by itself or is to be asked for again; absent if never")
        @Nullable
        Instant validUntil) {

    @Schema(name = "AccessInFunction")
    record FunctionSchema(
            @Schema(examples = "organisation:1f0c9d5e-6b7a-4c8e-9d0f-2a3b4c5d6e7f")
            String actingFor,

            @Schema(description = "Scopes by permission") Map<String, List<String>> permissions,

            @Schema(
                    description =
                            "Whether the role of an administrator permits nothing here until the caller has accepted"
                                    + " the newest terms of use (ACC-15)")
            boolean termsPending,

            @Schema(description = "Whether the caller acts there from a head office or a delegate only (ACC-7, DEL-2)")
            boolean fromElsewhere) {}
}
