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

        @Nullable @Schema(description = "From where: `client:` and the client's name, `public` or `service`")
        String source,

        String action,
        AuditedThing object,
        String service,

        @Nullable @Schema(type = SchemaType.OBJECT) @JsonRawValue
        String before,

        @Nullable @Schema(type = SchemaType.OBJECT) @JsonRawValue
        String after,

        @Schema(description = "Names and values were erased because they had been kept long enough")
        boolean erased) {

    @Schema(name = "AuditActor")
    public record Actor(UUID personId, @Nullable String name) {

        static Actor of(TrailLine line) {
            return new Actor(line.entry().personId(), line.actorName());
        }
    }

    @Schema(name = "AuditedObject")
    public record AuditedThing(
            String kind, @Nullable UUID id, @Nullable String label) {

        static AuditedThing of(AuditEntry entry) {
            return new AuditedThing(entry.objectKind(), entry.objectId(), entry.label());
        }
    }

    static AuditEntryDto of(TrailLine line) {
        AuditEntry entry = line.entry();
        return new AuditEntryDto(
                entry.entryId(),
                entry.occurredAt(),
                Actor.of(line),
                entry.actingFor(),
                entry.source(),
                entry.action(),
                AuditedThing.of(entry),
                entry.service(),
                entry.before(),
                entry.after(),
                entry.isErased());
    }
}
