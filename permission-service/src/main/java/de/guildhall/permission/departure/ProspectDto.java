package de.guildhall.permission.departure;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a departure would do, and who could take over. */
@Schema(name = "DepartureProspect")
record ProspectDto(
        UUID personId,

        @Schema(description = "What the person is there and would be no more", examples = "[\"administrator\"]")
        List<String> roles,

        @Schema(description = "For how many apprentices the successor would become the trainer")
        int trainingRelationships,

        @Schema(description = "Whether the person could not sign in any more, because they are nothing anywhere else")
        boolean lastPlace,

        @Schema(description = "Who could take over, by name, 50 at most")
        List<SuccessorDto> successors) {

    @Schema(name = "Successor")
    record SuccessorDto(UUID personId, String name) {}
}
