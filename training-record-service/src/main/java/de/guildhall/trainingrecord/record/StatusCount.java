package de.guildhall.trainingrecord.record;

import java.util.UUID;

/** How many records of a book are in one state. */
public record StatusCount(UUID bookId, RecordStatus status, long count) {}
