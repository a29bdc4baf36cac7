package de.guildhall.permission.representative;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who acts for an organisation from another one. */
@Schema(name = "Representative")
record RepresentativeDto(
        UUID grantId,
        UUID personId,

        @Schema(description = "Absent until it is known here") @Nullable
        String personName,

        @Schema(description = "Held at the organisation", examples = "delegate")
        String role,

        @Schema(description = "The organisation in which the person is at home")
        UUID homeId,

        @Schema(description = "Absent until it is known here") @Nullable
        String homeName,

        @Schema(description = "By which a delegate acts; absent for people of the head office") @Nullable
        UUID delegationId,

        @Schema(description = "Of the delegate, whose head office the home may be; absent as delegationId is") @Nullable
        String delegateName,

        @Schema(description = "The first moment at which nobody acts that way any more; absent without end") @Nullable
        Instant validUntil) {}
