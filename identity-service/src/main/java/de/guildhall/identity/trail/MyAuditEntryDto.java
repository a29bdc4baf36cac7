package de.guildhall.identity.trail;

import de.guildhall.identity.trail.AuditEntryDto.Actor;
import de.guildhall.identity.trail.AuditEntryDto.AuditedThing;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MyAuditEntry")
public record MyAuditEntryDto(
        UUID id,
        Instant at,
        Actor actor,
        String actingFor,
        @Nullable String source,
        String action,
        AuditedThing object,

        @Schema(description = "Names and values were erased because they had been kept long enough")
        boolean erased) {

    static MyAuditEntryDto of(TrailLine line) {
        AuditEntry entry = line.entry();
        return new MyAuditEntryDto(
                entry.entryId(),
                entry.occurredAt(),
                Actor.of(line),
                entry.actingFor(),
                entry.source(),
                entry.action(),
                AuditedThing.of(entry),
                entry.isErased());
    }
}
