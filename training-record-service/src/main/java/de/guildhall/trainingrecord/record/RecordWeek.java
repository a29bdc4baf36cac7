package de.guildhall.trainingrecord.record;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar week as ISO 8601 counts and writes it: {@code 2026-W47}. */
@Schema(
        type = SchemaType.STRING,
        pattern = RecordWeek.WRITTEN,
        examples = "2026-W47",
        description = "Calendar week of ISO 8601")
public record RecordWeek(LocalDate monday) implements Comparable<RecordWeek> {

    static final String WRITTEN = "^[0-9]{4}-W[0-9]{2}$";

    private static final Pattern PATTERN = Pattern.compile(WRITTEN);

    public RecordWeek {
        Objects.requireNonNull(monday);
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("A week begins on Monday, not on " + monday);
        }
    }

    public static RecordWeek containing(LocalDate day) {
        return new RecordWeek(day.with(DayOfWeek.MONDAY));
    }

    /**
     * The name makes it a type of path and query parameters.
     *
     * @throws IllegalArgumentException if the text is not the written form of a week that exists
     */
    public static RecordWeek fromString(String text) {
        if (!PATTERN.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a calendar week: " + text);
        }
        try {
            return new RecordWeek(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a calendar week: " + text, e);
        }
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(monday) && !day.isAfter(sunday());
    }

    public boolean overlaps(LocalDate from, LocalDate to) {
        return !sunday().isBefore(from) && !monday.isAfter(to);
    }

    public RecordWeek plusWeeks(long weeks) {
        return new RecordWeek(monday.plusWeeks(weeks));
    }

    /** How many weeks lie from this one to the other, both counted; 0 or less if the other is earlier. */
    public long countTo(RecordWeek last) {
        return ChronoUnit.WEEKS.between(monday, last.monday) + 1;
    }

    @Override
    public int compareTo(RecordWeek other) {
        return monday.compareTo(other.monday);
    }

    @JsonValue
    @Override
    public String toString() {
        return "%04d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
