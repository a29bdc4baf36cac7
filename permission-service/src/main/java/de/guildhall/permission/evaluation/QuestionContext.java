package de.guildhall.permission.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AuthorizationContext")
@JsonIgnoreProperties(ignoreUnknown = true)
record QuestionContext(
        @Schema(
                description = "The function in which the subject acts; without it, any will do",
                examples = "organisation:1f0c9d5e-6b7a-4c8e-9d0f-2a3b4c5d6e7f")
        @JsonProperty("acting_for")
        @Size(max = 60)
        String actingFor) {}
