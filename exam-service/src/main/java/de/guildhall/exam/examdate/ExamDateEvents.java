package de.guildhall.exam.examdate;

import de.guildhall.platform.outbox.DomainEvent;
import java.time.LocalDate;
import java.util.UUID;

final class ExamDateEvents {

    static final String TOPIC = "exam.exam-date";

    private ExamDateEvents() {}

    static DomainEvent planned(ExamDate date) {
        return new DomainEvent(TOPIC, "exam.exam-date.planned", date.id(), State.of(date));
    }

    static DomainEvent changed(ExamDate date) {
        return new DomainEvent(TOPIC, "exam.exam-date.changed", date.id(), State.of(date));
    }

    /** The last word about the date: its version is higher than any before, so that it wins over them. */
    static DomainEvent removed(ExamDate date) {
        return new DomainEvent(TOPIC, "exam.exam-date.removed", date.id(), State.removed(date));
    }

    /** @param removed true, or absent */
    record State(
            UUID examDateId,
            UUID chamberId,
            UUID occupationId,
            ExamKind kind,
            LocalDate startsOn,
            LocalDate registrationUntil,
            String place,
            Boolean removed,
            long version) {

        static State of(ExamDate date) {
            return of(date, null, date.version());
        }

        static State removed(ExamDate date) {
            return of(date, true, date.version() + 1);
        }

        private static State of(ExamDate date, Boolean removed, long version) {
            return new State(
                    date.id(),
                    date.chamberId(),
                    date.occupationId(),
                    date.kind(),
                    date.startsOn(),
                    date.registrationUntil(),
                    date.place(),
                    removed,
                    version);
        }
    }
}
