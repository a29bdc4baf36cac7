package de.guildhall.permission.explanation;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody may do in a function and why, or what they lack (USR-15). */
@Schema(name = "Explanation")
record ExplanationDto(
        UUID personId,

        @Schema(description = "Absent until it is known here") @Nullable
        String personName,

        @Schema(implementation = String.class, examples = "organisation:1f0c9d5e-6b7a-4c8e-9d0f-2a3b4c5d6e7f")
        ActingFor actingFor,

        @Schema(description = "What lasts longest first; what ended more than fifteen months ago is left out")
        List<HeldDto> held,

        @Schema(description = "Every right that could be held there, in the order in which rights are offered")
        List<RightExplanationDto> rights) {

    /** Whether a holding counts now, or why not. */
    enum State {
        COUNTS,
        NOT_BEGUN,
        ENDED,
        USE_ENDED,
        TERMS_PENDING
    }

    @Schema(name = "HeldRole")
    record HeldDto(
            @Schema(description = "Of this answer, for `by`")
            int number,

            @Schema(description = "Absent if somebody else's organisation gave it") @Nullable
            UUID grantId,

            @Schema(examples = "editor") String role,

            @Schema(examples = "contracts.edit") List<String> rights,

            @Schema(implementation = String.class, examples = "organisation:1f0c9d5e-6b7a-4c8e-9d0f-2a3b4c5d6e7f")
            Scope scope,

            State state,
            Instant validFrom,
            @Nullable Instant validUntil,

            @Schema(description = "When the use of the organisation ends (ACC-4)") @Nullable
            Instant usableUntil,

            @Schema(description = "From which organisation the person acts, if from another one") @Nullable
            String homeName,

            @Schema(description = "By which delegation; absent for people of the head office") @Nullable
            UUID delegationId,

            @Schema(description = "The delegate, whose head office the home may be") @Nullable
            String delegateName,

            @Schema(description = "Absent if it followed from a registered fact, and as grantId is") @Nullable
            String grantedByName,

            @Schema(description = "Absent as grantId is") @Nullable
            Instant grantedAt,

            @Schema(description = "Absent as grantedByName is") @Nullable
            String reason) {}

    @Schema(name = "RightExplanation")
    record RightExplanationDto(
            @Schema(examples = "contracts.sign") String right,

            @Schema(description = "The numbers of what gives it; empty if it is not held")
            List<Integer> by,

            @Schema(
                    description = "The first thing missing; absent if the right is held",
                    enumeration = {"grant", "right", "place", "ended", "not-begun", "use", "terms"})
            @Nullable
            String missing,

            @Schema(description = "The numbers of what fulfils everything before that")
            List<Integer> closest) {}
}
