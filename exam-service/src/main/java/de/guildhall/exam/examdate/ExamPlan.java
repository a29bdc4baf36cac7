package de.guildhall.exam.examdate;

import java.time.LocalDate;
import java.util.UUID;

/** What a clerk lays down for an exam date. */
record ExamPlan(
        UUID chamberId,
        UUID occupationId,
        ExamKind kind,
        LocalDate startsOn,
        LocalDate registrationUntil,
        String place) {

    /** Nobody can register for an exam that has begun. */
    boolean registrationEndsInTime() {
        return !registrationUntil.isAfter(startsOn);
    }
}
