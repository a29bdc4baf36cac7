package de.guildhall.identity.dataexport;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DataExport")
public record DataExportDto(
        UUID id,
        DataExportState state,
        Instant askedAt,

        @Nullable Instant readyAt,

        @Schema(description = "Until then the file can be fetched, or whatever has not come by then is given up")
        Instant expiresAt) {

    static DataExportDto of(DataExport export, Instant now) {
        return new DataExportDto(
                export.id(), export.state(now), export.askedAt(), export.readyAt(), export.expiresAt());
    }
}
