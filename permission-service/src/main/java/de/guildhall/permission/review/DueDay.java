package de.guildhall.permission.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * On which days a grant is due: so many months of the calendar after the day on which somebody last thought about it. The day
 * that a month does not have is its last one: what was given on 31 August is due on 28 February after six months.
 */
record DueDay(int months, ZoneId zone) {

    LocalDate of(Instant reviewed) {
        return reviewed.atZone(zone).toLocalDate().plusMonths(months);
    }

    /** Whatever was last thought about before that moment is due at the given one. */
    Instant dueBefore(Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate last = today.minusMonths(months);
        // Several days of a long month fall on the same last day of a short one.
        while (!last.plusDays(1).plusMonths(months).isAfter(today)) {
            last = last.plusDays(1);
        }
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
