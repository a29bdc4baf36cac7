package de.guildhall.trainingrecord.record;

import java.util.UUID;

/**
 * How many records of a book are in one state.
 *
 * @param over those of them whose week is over
 */
public record StatusCount(UUID bookId, RecordStatus status, long count, long over) {}
