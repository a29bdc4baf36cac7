package de.guildhall.exam.examdate;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** When and where a chamber examines in an occupation (EXM-1). */
@Entity
@Table(name = "exam_dates")
class ExamDate implements Scoped {

    private static final long FIRST_VERSION = 1;

    @Id
    private UUID id;

    @Column(name = "chamber_id")
    private UUID chamberId;

    @Column(name = "occupation_id")
    private UUID occupationId;

    @Enumerated(EnumType.STRING)
    private ExamKind kind;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "registration_until")
    private LocalDate registrationUntil;

    private String place;

    @Version
    private long version;

    protected ExamDate() {}

    ExamDate(UUID id, ExamPlan plan) {
        this.id = id;
        this.chamberId = plan.chamberId();
        this.version = FIRST_VERSION;
        change(plan);
    }

    final void change(ExamPlan plan) {
        if (!plan.registrationEndsInTime()) {
            throw new IllegalArgumentException("Registration ends after the exam has begun");
        }
        if (!plan.chamberId().equals(chamberId)) {
            throw new IllegalArgumentException("An exam date stays with its chamber");
        }
        occupationId = plan.occupationId();
        kind = plan.kind();
        startsOn = plan.startsOn();
        registrationUntil = plan.registrationUntil();
        place = plan.place();
    }

    @Override
    public List<Scope> scopes() {
        return List.of(Scope.chamber(chamberId));
    }

    UUID id() {
        return id;
    }

    UUID chamberId() {
        return chamberId;
    }

    UUID occupationId() {
        return occupationId;
    }

    ExamKind kind() {
        return kind;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate registrationUntil() {
        return registrationUntil;
    }

    String place() {
        return place;
    }

    long version() {
        return version;
    }
}
