package de.guildhall.identity.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The trail as RFC 4180 describes a table, for a spreadsheet or another system. */
final class TrailCsv {

    /** Without it spreadsheets take UTF-8 for an older encoding, and umlauts become two characters. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> COLUMNS = List.of(
            "number",
            "at",
            "person",
            "personId",
            "actingFor",
            "source",
            "action",
            "objectKind",
            "object",
            "objectId",
            "service",
            "before",
            "after",
            "erased");

    private final ObjectWriter writer = new CsvMapper()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .writer(CsvSchema.emptySchema().withLineSeparator("\r\n"));

    String header() {
        return BYTE_ORDER_MARK + line(COLUMNS);
    }

    String lines(List<TrailLine> lines) {
        return lines.stream().map(TrailCsv::values).map(this::line).collect(Collectors.joining());
    }

    /** A last line of its own, so that nobody takes the file for the whole trail. */
    String cutOff(int most) {
        return line(List.of("Only the newest " + most + " entries are in this file. A search makes it smaller."));
    }

    private static List<String> values(TrailLine line) {
        AuditEntry entry = line.entry();
        return Stream.of(
                        entry.head().number(),
                        entry.occurredAt(),
                        line.actorName(),
                        entry.personId(),
                        entry.actingFor(),
                        entry.source(),
                        entry.action(),
                        entry.objectKind(),
                        entry.label(),
                        entry.objectId(),
                        entry.service(),
                        entry.before(),
                        entry.after(),
                        entry.isErased() ? "erased" : "")
                .map(value -> harmless(Objects.toString(value, "")))
                .toList();
    }

    /** A spreadsheet takes a text that begins like this for a formula, and would carry it out. */
    private static String harmless(String value) {
        return !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    private String line(List<String> values) {
        try {
            return writer.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts can always be written", e);
        }
    }
}
