package de.guildhall.permission.responsible;

import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who decides who may do what at a place (USR-13). */
@Schema(name = "ResponsiblePerson")
record ResponsiblePersonDto(
        @Schema(description = "The organisation or chamber; absent for the installation") @Nullable
        UUID placeId,

        @Schema(description = "Absent until it is known here") @Nullable
        String placeName,

        UUID personId,
        String personName,

        @Schema(examples = "administrator") String role,

        @Schema(description = "The head office from which the person acts; absent for the place's own people") @Nullable
        String homeName,

        @Schema(description = "Of the grant, for the order of the list")
        UUID grantId) {}
