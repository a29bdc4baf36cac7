package de.guildhall.trainingrecord.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One line of the approver's list. */
public record RecordSummary(
        UUID recordId,
        UUID trainingRelationshipId,
        String apprenticeName,
        RecordWeek week,
        LocalDate startsOn,
        LocalDate endsOn,
        RecordStatus status,
        int minutes,
        Instant submittedAt,
        long version) {}
