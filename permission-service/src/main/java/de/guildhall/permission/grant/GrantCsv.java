package de.guildhall.permission.grant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import de.guildhall.permission.role.Role;
import de.guildhall.permission.role.RoleCatalogue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Grants as RFC 4180 describes a table, for a spreadsheet; in the manner of the trail's file. */
final class GrantCsv {

    /** Without it spreadsheets take UTF-8 for an older encoding, and umlauts become two characters. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> COLUMNS = List.of(
            "person",
            "personId",
            "role",
            "rights",
            "tailored",
            "place",
            "validFrom",
            "validUntil",
            "grantedBy",
            "grantedAt",
            "reason",
            "confirmedBy",
            "confirmedAt",
            "revokedAt");

    private final ObjectWriter writer = new CsvMapper()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .writer(CsvSchema.emptySchema().withLineSeparator("\r\n"));

    private final RoleCatalogue roles;

    GrantCsv(RoleCatalogue roles) {
        this.roles = roles;
    }

    String header() {
        return BYTE_ORDER_MARK + line(COLUMNS);
    }

    String lines(List<Grant> grants, Map<UUID, String> names) {
        return grants.stream()
                .map(grant -> values(grant, names))
                .map(this::line)
                .collect(Collectors.joining());
    }

    /** A last line of its own, so that nobody takes the file for the whole list. */
    String cutOff(int most) {
        return line(List.of("Only " + most + " grants are in this file. A search makes it smaller."));
    }

    private List<String> values(Grant grant, Map<UUID, String> names) {
        return Stream.of(
                        names.get(grant.personId()),
                        grant.personId(),
                        grant.role(),
                        String.join(" ", rights(grant)),
                        grant.rights() == null ? "" : "tailored",
                        names.get(grant.placeId()),
                        grant.period().from(),
                        grant.period().until(),
                        names.get(grant.grantedBy()),
                        grant.grantedAt(),
                        grant.reason(),
                        names.get(grant.confirmedBy()),
                        grant.confirmedAt(),
                        grant.revokedAt())
                .map(value -> harmless(Objects.toString(value, "")))
                .toList();
    }

    private List<String> rights(Grant grant) {
        return grant.rights() != null
                ? grant.rights()
                : roles.find(grant.role()).map(Role::rights).orElse(List.of());
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
