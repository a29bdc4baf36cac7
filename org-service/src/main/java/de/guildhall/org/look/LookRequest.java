package de.guildhall.org.look;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param reason stands beside every look-up in the audit trail */
@Schema(name = "OpenLook")
record LookRequest(
        @NotBlank @Size(min = 10, max = 200) @Schema(examples = "Transfer of an apprentice, file 4711/26")
        String reason) {

    LookRequest {
        reason = reason == null ? null : reason.strip();
    }
}
