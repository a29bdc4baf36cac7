package de.guildhall.notification.mail;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An ISO week, {@code 2026-W47}, as people name it. */
record Week(int year, int number) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-W(\\d{2})");

    static Week parse(String text) {
        Matcher week = FORM.matcher(text);
        if (!week.matches()) {
            throw new IllegalArgumentException("Not a week: " + text);
        }
        return new Week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)));
    }

    String firstDay(Locale locale) {
        return monday().format(form(locale));
    }

    String lastDay(Locale locale) {
        return monday().plusDays(6).format(form(locale));
    }

    /** The fourth of January always lies in the first week. */
    private LocalDate monday() {
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                .with(DayOfWeek.MONDAY);
    }

    private static DateTimeFormatter form(Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    }
}
