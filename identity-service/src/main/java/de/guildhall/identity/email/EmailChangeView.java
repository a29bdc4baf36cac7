package de.guildhall.identity.email;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EmailChange")
public record EmailChangeView(
        String newEmail,

        @Schema(description = "The reader of the present address agreed")
        boolean oldConfirmed,

        @Schema(description = "The reader of the new address agreed")
        boolean newConfirmed,

        Instant expiresAt) {

    static EmailChangeView of(EmailChange change) {
        return new EmailChangeView(
                change.newEmail().text(), change.oldConfirmed(), change.newConfirmed(), change.expiresAt());
    }
}
