package de.guildhall.identity.dataexport;

import com.fasterxml.jackson.databind.JsonNode;
import de.guildhall.identity.person.Language;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** What services told, in words to read: times and days as people write them, everything else as it was told. */
public final class DataExportText {

    /** More of one kind stands in the data files alone: nobody reads a book of a thousand pages. */
    static final int MOST_ROWS = 500;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})");

    /** XML has no place for them. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");

    private final ResourceBundle words;
    private final DateTimeFormatter days;
    private final DateTimeFormatter moments;

    DataExportText(Language language) {
        // In Europe, English writes the day before the month.
        Locale locale = language == Language.EN ? Locale.UK : Locale.of(language.code());
        this.words = ResourceBundle.getBundle("data-export.words", Locale.of(language.code()));
        this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        this.moments = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(ZoneOffset.UTC);
    }

    /** @param notes on what is not shown, in words */
    public record Section(String title, List<Row> rows, List<String> notes) {}

    public record Row(List<Field> fields) {}

    public record Field(String name, String value) {}

    String word(String key) {
        return words.getString(key);
    }

    List<Section> sections(List<JsonNode> told) {
        return told.stream().map(this::section).toList();
    }

    private Section section(JsonNode told) {
        List<Row> rows = new ArrayList<>();
        JsonNode all = told.path("rows");
        for (int i = 0; i < Math.min(all.size(), MOST_ROWS); i++) {
            rows.add(row(all.get(i), told.path("words")));
        }
        return new Section(clean(told.path("title").asText()), rows, notes(told));
    }

    private List<String> notes(JsonNode told) {
        List<String> notes = new ArrayList<>();
        int more = told.path("rows").size() - MOST_ROWS;
        if (more > 0) {
            notes.add(word("more").formatted(more));
        }
        if (!told.path("complete").asBoolean(true)) {
            notes.add(word("incomplete"));
        }
        return notes;
    }

    private Row row(JsonNode row, JsonNode names) {
        List<Field> fields = new ArrayList<>();
        row.properties()
                .forEach(field -> fields.add(
                        new Field(clean(names.path(field.getKey()).asText(field.getKey())), value(field.getValue()))));
        return new Row(fields);
    }

    private String value(JsonNode value) {
        if (value.isBoolean()) {
            return word(value.booleanValue() ? "yes" : "no");
        }
        return value(value.isTextual() ? value.textValue() : value.toString());
    }

    String value(String value) {
        try {
            if (DAY.matcher(value).matches()) {
                return days.format(LocalDate.parse(value));
            }
            return MOMENT.matcher(value).matches() ? moments.format(instant(value)) + " UTC" : clean(value);
        } catch (DateTimeException somebodysText) {
            return clean(value);
        }
    }

    private static Instant instant(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }

    private static String clean(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("");
    }
}
