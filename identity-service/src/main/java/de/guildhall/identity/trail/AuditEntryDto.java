package de.guildhall.identity.trail;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AuditEntry")
public record AuditEntryDto(
        UUID id,
        Instant at,
        Actor actor,
        String actingFor,
        String action,
        AuditedThing object,
        String service,

        @Nullable @Schema(type = SchemaType.OBJECT) @JsonRawValue
        String before,

        @Nullable @Schema(type = SchemaType.OBJECT) @JsonRawValue
        String after) {

    @Schema(name = "AuditActor")
    public record Actor(UUID personId, @Nullable String name) {}

    @Schema(name = "AuditedObject")
    public record AuditedThing(
            String kind, @Nullable UUID id, @Nullable String label) {}

    static AuditEntryDto of(TrailLine line) {
        AuditEntry entry = line.entry();
        return new AuditEntryDto(
                entry.entryId(),
                entry.occurredAt(),
                new Actor(entry.personId(), line.actorName()),
                entry.actingFor(),
                entry.action(),
                new AuditedThing(entry.objectKind(), entry.objectId(), entry.label()),
                entry.service(),
                entry.before(),
                entry.after());
    }
}
