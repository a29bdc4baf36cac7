package de.guildhall.identity.email;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EmailConfirmation")
public record Confirmed(
        @Schema(description = "Whether both addresses agreed, so that it has changed")
        boolean changed,

        String newEmail) {

    static Confirmed of(EmailChange change) {
        return new Confirmed(change.agreed(), change.newEmail().text());
    }
}
