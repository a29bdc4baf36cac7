package de.guildhall.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** Dates around a day, as training goes: it begins on the first of August. */
record TrainingYears(LocalDate today) {

    LocalDate start(int trainingYear) {
        var thisYear = LocalDate.of(today.getYear(), Month.AUGUST, 1);
        var latest = thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear;
        return latest.minusYears(trainingYear - 1L);
    }

    /** BBiG § 21 (1): the relationship ends when the training period is over. */
    static LocalDate end(LocalDate start, int months) {
        return start.plusMonths(months).minusDays(1);
    }

    /** Mondays of the last weeks, the present one being the last, none before training began. */
    List<LocalDate> lastWeeks(int count, LocalDate start) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.range(0, count)
                .mapToObj(week -> monday.minusWeeks(count - 1L - week))
                .filter(week -> !week.isBefore(start))
                .toList();
    }

    static String isoWeek(LocalDate monday) {
        return "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static LocalDate monday(String isoWeek) {
        return LocalDate.parse(isoWeek + "-1", DateTimeFormatter.ISO_WEEK_DATE);
    }
}
