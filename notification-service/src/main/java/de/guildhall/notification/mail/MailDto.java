package de.guildhall.notification.mail;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Mail",
        requiredProperties = {"id", "kind", "state", "createdAt"})
public record MailDto(
        UUID id,
        MailKind kind,
        MailState state,

        @Schema(description = "Absent until the mail was sent")
        String subject,

        Instant createdAt,
        Instant sentAt) {

    static MailDto of(Mail mail) {
        return new MailDto(mail.id(), mail.kind(), mail.state(), mail.subject(), mail.createdAt(), mail.sentAt());
    }
}
