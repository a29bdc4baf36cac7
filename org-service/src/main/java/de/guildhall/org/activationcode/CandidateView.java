package de.guildhall.org.activationcode;

import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What issuing a code would mean for the company with this number. */
@Schema(name = "ActivationCandidate")
record CandidateView(
        String companyNumber,
        @Schema(description = "Absent if UNKNOWN") @Nullable UUID organisationId,
        @Schema(description = "Absent if UNKNOWN") @Nullable String organisationName,
        CandidateState state) {}
