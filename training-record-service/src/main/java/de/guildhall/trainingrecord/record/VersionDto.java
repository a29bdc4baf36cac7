package de.guildhall.trainingrecord.record;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One hand-in or decision, with the text as it was. */
@Schema(name = "TrainingRecordVersion")
public record VersionDto(
        long version,
        RecordStatus status,
        RecordContent content,
        @Nullable String remarks,
        String by,
        Instant at) {

    static VersionDto of(RecordVersion version) {
        return new VersionDto(
                version.version(),
                version.status(),
                version.content(),
                version.remarks(),
                version.personName(),
                version.madeAt());
    }
}
