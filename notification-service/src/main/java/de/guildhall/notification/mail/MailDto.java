package de.guildhall.notification.mail;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Mail")
public record MailDto(
        UUID id,
        MailKind kind,
        MailState state,

        @Nullable @Schema(description = "Absent until the mail was sent")
        String subject,

        Instant createdAt,
        @Nullable Instant sentAt) {

    static MailDto of(Mail mail) {
        return new MailDto(mail.id(), mail.kind(), mail.state(), mail.subject(), mail.createdAt(), mail.sentAt());
    }
}
