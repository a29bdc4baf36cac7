package de.guildhall.trainingrecord.record;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The record as it was at one hand-in or decision; kept unchanged for good (REC-6). */
@Entity
@Immutable
@Table(name = "training_record_versions")
public class RecordVersion {

    @Id
    private UUID id;

    @Column(name = "record_id")
    private UUID recordId;

    /** For the partition; a version lies with its record's year. */
    @Column(name = "starts_on")
    private LocalDate startsOn;

    private long version;

    @Enumerated(EnumType.STRING)
    private RecordStatus status;

    private String department;

    private String work;

    private String instruction;

    private String school;

    @Convert(converter = DaysConverter.class)
    private List<Day> days;

    private String remarks;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "made_at")
    private Instant madeAt;

    protected RecordVersion() {}

    static RecordVersion of(TrainingRecord record, UUID personId, String personName, Instant now) {
        RecordVersion kept = new RecordVersion();
        RecordContent content = record.content();
        kept.id = UUID.randomUUID();
        kept.recordId = record.id();
        kept.startsOn = record.week().monday();
        // The change under way raises the record's version by one when it is written.
        kept.version = record.version() + 1;
        kept.status = record.status();
        kept.department = content.department();
        kept.work = content.work();
        kept.instruction = content.instruction();
        kept.school = content.school();
        kept.days = content.days();
        kept.remarks = record.remarks();
        kept.personId = personId;
        kept.personName = personName;
        kept.madeAt = now;
        return kept;
    }

    public long version() {
        return version;
    }

    public RecordStatus status() {
        return status;
    }

    public RecordContent content() {
        return new RecordContent(department, work, instruction, school, days);
    }

    public String remarks() {
        return remarks;
    }

    public String personName() {
        return personName;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
