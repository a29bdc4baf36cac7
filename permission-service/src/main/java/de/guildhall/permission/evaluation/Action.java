package de.guildhall.permission.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AuthorizationAction")
@JsonIgnoreProperties(ignoreUnknown = true)
record Action(
        @Schema(
                description = "What an operation asks for, `org.contract.sign`, or the code of a right",
                examples = "contracts.sign")
        @NotNull
        @Size(max = 100)
        String name) {}
