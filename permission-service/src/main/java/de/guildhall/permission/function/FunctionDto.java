package de.guildhall.permission.function;

import de.guildhall.permission.role.FunctionKind;
import de.guildhall.platform.caller.ActingFor;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A function in which the caller may act (ACC-11). */
@Schema(name = "Function")
record FunctionDto(
        @Schema(implementation = String.class, examples = "chamber:1f0c9d5e-6b7a-4c8e-9d0f-2a3b4c5d6e7f")
        ActingFor actingFor,

        FunctionKind kind,

        @Schema(description = "The organisation or chamber; absent for the others") @Nullable
        UUID id,

        @Schema(description = "Of the organisation or chamber; absent until it is known here") @Nullable
        String name,

        List<String> roles,

        @Schema(
                description = "Nothing may be done in this function from this moment on, which may have passed;"
                        + " absent without end (ACC-4)")
        @Nullable
        Instant usableUntil,

        @Schema(
                description =
                        "Whether the role of an administrator permits nothing here until the caller has accepted the"
                                + " newest terms of use (ACC-15)")
        boolean termsPending) {}
