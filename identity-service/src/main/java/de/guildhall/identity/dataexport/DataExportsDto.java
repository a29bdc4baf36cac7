package de.guildhall.identity.dataexport;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DataExports")
public record DataExportsDto(
        @Schema(description = "The newest first, ten at most")
        List<DataExportDto> items,

        @Schema(description = "From when on I may ask for another; absent if now") @Nullable
        Instant nextFrom) {

    static DataExportsDto of(List<DataExport> exports, Instant now) {
        Instant nextFrom = exports.stream()
                .findFirst()
                .map(DataExport::nextFrom)
                .filter(now::isBefore)
                .orElse(null);
        return new DataExportsDto(
                exports.stream().map(export -> DataExportDto.of(export, now)).toList(), nextFrom);
    }
}
