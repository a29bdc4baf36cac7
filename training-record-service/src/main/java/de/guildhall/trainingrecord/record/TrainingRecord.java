package de.guildhall.trainingrecord.record;

import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.Problem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.trainingrecord.book.RecordBook;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One week of a record book: empty, draft, submitted, returned, approved. */
@Entity
@Table(name = "training_records")
public class TrainingRecord {

    @EmbeddedId
    private RecordKey key;

    /** Its name in events and audit entries, where an object has one id; nothing is looked up by it here. */
    private UUID id;

    /** Of the company that keeps the book, so that its waiting records are found without their books. */
    @Column(name = "organisation_id")
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private RecordStatus status;

    @Embedded
    private RecordContent content;

    private int minutes;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    /** Who is told of the decision. */
    @Column(name = "submitted_by")
    private UUID submittedBy;

    /** To whom it was handed in; null for the trainer. */
    @Column(name = "supervisor_id")
    private UUID supervisorId;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decider_name")
    private String deciderName;

    private String remarks;

    @Version
    private long version;

    protected TrainingRecord() {}

    /**
     * A week nobody has written yet.
     *
     * @throws ProblemException 404 if the week lies outside the training period
     */
    public static TrainingRecord begin(RecordBook book, RecordWeek week) {
        if (!week.overlaps(book.startsOn(), book.endsOn())) {
            throw new ProblemException(RecordProblem.OUTSIDE_TRAINING);
        }
        TrainingRecord record = new TrainingRecord();
        record.key = RecordKey.of(book.id(), week);
        record.id = UUID.randomUUID();
        record.organisationId = book.organisationId();
        record.status = RecordStatus.EMPTY;
        record.put(RecordContent.EMPTY);
        return record;
    }

    /**
     * @throws ProblemException 409 once it was handed in (REC-6), 400 if a day is not of this week, stands twice, or is an
     *     absence with hours
     */
    public void write(RecordContent content) {
        require(status.writable(), RecordProblem.NOT_WRITABLE);
        requireOwnDays(content.days());
        put(content);
        if (status == RecordStatus.EMPTY) {
            status = RecordStatus.DRAFT;
            // The database counts changes only; 0 stays the version of the empty week.
            version = 1;
        }
    }

    /**
     * Hands the week in (REC-3). A week may be handed in from its first day on.
     *
     * @param supervisor who is to decide; null for the trainer, who always may
     */
    public void submit(UUID apprentice, UUID supervisor, LocalDate today, Instant now) {
        requireSubmittable(today);
        status = RecordStatus.SUBMITTED;
        submittedAt = now;
        submittedBy = apprentice;
        supervisorId = supervisor;
        clearDecision();
    }

    /** @throws ProblemException 409 if it was handed in already, says nothing, or has not begun */
    void requireSubmittable(LocalDate today) {
        require(status.writable(), RecordProblem.NOT_WRITABLE);
        require(!content.saysNothing(), RecordProblem.EMPTY);
        require(!week().monday().isAfter(today), RecordProblem.WEEK_NOT_BEGUN);
    }

    /** Whoever it was sent to cannot decide it any more, or never could. */
    void passToTrainer() {
        supervisorId = null;
    }

    /** Whether it waits at a supervisor, or this person decided it as the one. */
    boolean concerns(UUID person) {
        return supervisorId != null && (status == RecordStatus.SUBMITTED || person.equals(decidedBy));
    }

    /** The electronic release by the trainer (§ 14 (2) BBiG; REC-5), who is never the one who handed it in. */
    public void approve(UUID trainer, String trainerName, Instant now) {
        require(status.approvable(), RecordProblem.NOT_SUBMITTED);
        require(!trainer.equals(submittedBy), RecordProblem.OWN_RECORD);
        decide(RecordStatus.APPROVED, trainer, trainerName, null, now);
    }

    /** Sends it back with remarks, an approved one too, which reopens it (REC-5, REC-6). */
    public void returnWith(String remarks, UUID trainer, String trainerName, Instant now) {
        require(status.returnable(), RecordProblem.NOT_RETURNABLE);
        decide(RecordStatus.RETURNED, trainer, trainerName, remarks, now);
    }

    private void decide(RecordStatus decision, UUID trainer, String trainerName, String remarks, Instant now) {
        status = decision;
        decidedBy = trainer;
        deciderName = trainerName;
        decidedAt = now;
        this.remarks = remarks;
    }

    private void clearDecision() {
        decidedBy = null;
        deciderName = null;
        decidedAt = null;
        remarks = null;
    }

    private void put(RecordContent content) {
        this.content = content;
        minutes = content.minutes();
    }

    private void requireOwnDays(List<Day> days) {
        ProblemException invalid = new ProblemException(CommonProblem.INVALID);
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            Day day = days.get(i);
            if (!week().contains(day.date())) {
                invalid.withViolation("days[" + i + "].date", "outside-week", "is not a day of this week");
            }
            if (!seen.add(day.date())) {
                invalid.withViolation("days[" + i + "].date", "duplicate", "stands twice");
            }
            if (!day.kind().training() && day.minutes() > 0) {
                invalid.withViolation("days[" + i + "].minutes", "absence", "an absence has no hours");
            }
        }
        if (!invalid.violations().isEmpty()) {
            throw invalid;
        }
    }

    private static void require(boolean condition, Problem otherwise) {
        if (!condition) {
            throw new ProblemException(otherwise);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID bookId() {
        return key.bookId();
    }

    public RecordWeek week() {
        return new RecordWeek(key.startsOn());
    }

    public RecordStatus status() {
        return status;
    }

    public RecordContent content() {
        return content;
    }

    public int minutes() {
        return minutes;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public UUID submittedBy() {
        return submittedBy;
    }

    public UUID supervisorId() {
        return supervisorId;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public String deciderName() {
        return deciderName;
    }

    public String remarks() {
        return remarks;
    }

    public long version() {
        return version;
    }
}
