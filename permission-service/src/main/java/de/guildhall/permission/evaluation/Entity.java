package de.guildhall.permission.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Subject or resource of a question. Properties that AuthZEN allows besides decide nothing here. */
@Schema(name = "AuthorizationEntity")
@JsonIgnoreProperties(ignoreUnknown = true)
record Entity(
        @Schema(
                description =
                        "Of a subject `person` or `client`; of a resource `installation`, `chamber`, `organisation`"
                                + " or `training-relationship`",
                examples = "person")
        @NotNull
        @Size(max = 40)
        String type,

        @Schema(
                description = "Absent where it is searched for; that of the installation is `installation`",
                examples = "1f0c9d5e-6b7a-4c8e-9d0f-2a3b4c5d6e7f")
        @Size(max = 40)
        String id) {}
