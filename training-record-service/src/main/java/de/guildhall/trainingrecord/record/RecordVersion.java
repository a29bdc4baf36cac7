package de.guildhall.trainingrecord.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The record as it was at one hand-in or decision; kept unchanged for good (REC-6). */
@Entity
@Immutable
@Table(name = "training_record_versions")
public class RecordVersion {

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private RecordStatus status;

    @Embedded
    private RecordContent content;

    private String remarks;

    @Column(name = "supervisor_id")
    private UUID supervisorId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "made_at")
    private Instant madeAt;

    @Embeddable
    record Key(
            @Column(name = "book_id") UUID bookId,
            @Column(name = "starts_on") LocalDate startsOn,
            @Column(name = "version") long version) {}

    protected RecordVersion() {}

    static RecordVersion of(TrainingRecord record, UUID personId, String personName, Instant now) {
        RecordVersion kept = new RecordVersion();
        // The change under way raises the record's version by one when it is written.
        kept.key = new Key(record.bookId(), record.week().monday(), record.version() + 1);
        kept.status = record.status();
        kept.content = record.content();
        kept.remarks = record.remarks();
        kept.supervisorId = record.supervisorId();
        kept.personId = personId;
        kept.personName = personName;
        kept.madeAt = now;
        return kept;
    }

    public long version() {
        return key.version();
    }

    public RecordStatus status() {
        return status;
    }

    public RecordContent content() {
        return content;
    }

    public String remarks() {
        return remarks;
    }

    UUID supervisorId() {
        return supervisorId;
    }

    public String personName() {
        return personName;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
