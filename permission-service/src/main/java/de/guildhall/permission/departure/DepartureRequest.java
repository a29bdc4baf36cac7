package de.guildhall.permission.departure;

import de.guildhall.permission.grant.GiveGrantRequest;
import de.guildhall.platform.caller.Scope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param moves what the person is given elsewhere in the same step (USR-11); nothing, if absent */
@Schema(name = "RecordDeparture")
record DepartureRequest(
        @NotNull UUID personId,

        @NotNull
        @Schema(
                implementation = String.class,
                examples = "organisation:1f0c9d5e-6b7a-4c8e-9d0f-2a3b4c5d6e7f",
                description = "The organisation or the chamber that the person leaves")
        Scope scope,

        @NotNull @Schema(description = "Somebody of the same place, who takes over what is open")
        UUID successorId,

        @NotBlank @Size(max = 500) String reason,
        @Size(max = 5) List<@Valid @NotNull Move> moves) {

    @Schema(name = "MoveToRole")
    record Move(
            @NotBlank @Size(max = 50) String role,

            @NotNull
            @Schema(implementation = String.class, examples = "organisation:1f0c9d5e-6b7a-4c8e-9d0f-2a3b4c5d6e7f")
            Scope scope) {}

    List<GiveGrantRequest> newGrants() {
        return moves == null
                ? List.of()
                : moves.stream()
                        .map(move ->
                                new GiveGrantRequest(personId, move.role(), move.scope(), null, null, null, reason))
                        .toList();
    }
}
