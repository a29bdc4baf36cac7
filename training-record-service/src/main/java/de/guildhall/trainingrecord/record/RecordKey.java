package de.guildhall.trainingrecord.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** A record is the one of its week in its book. Looked up by this, the database reads the partition of one year. */
@Embeddable
public record RecordKey(
        @Column(name = "book_id") UUID bookId,
        @Column(name = "starts_on") LocalDate startsOn) {

    static RecordKey of(UUID bookId, RecordWeek week) {
        return new RecordKey(bookId, week.monday());
    }
}
