package de.guildhall.permission.evaluation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AuthorizationDecisions")
record EvaluationsDto(
        @Schema(description = "In the order of the questions; fewer, if the semantic ends early")
        List<DecisionDto> evaluations) {}
