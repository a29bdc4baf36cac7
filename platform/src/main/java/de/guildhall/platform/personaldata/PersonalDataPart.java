package de.guildhall.platform.personaldata;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a service says about a person for one export. Much is said in several parts, since an event has a limit. */
record PersonalDataPart(UUID exportId, UUID personId, String service, int part, int parts, List<Section> sections) {

    /**
     * @param words    what each column is called, in the person's language
     * @param complete false if there is more than an export takes
     */
    record Section(String key, String title, Map<String, String> words, boolean complete, List<JsonNode> rows) {

        private Section with(List<JsonNode> some) {
            return new Section(key, title, words, complete, some);
        }
    }

    /** Nothing to say is said, too: somebody waits for it. */
    static List<PersonalDataPart> of(
            UUID exportId, UUID personId, String service, List<Section> sections, int mostBytes) {
        List<List<Section>> split = split(sections, mostBytes);
        List<PersonalDataPart> parts = new ArrayList<>();
        for (List<Section> part : split) {
            parts.add(new PersonalDataPart(exportId, personId, service, parts.size() + 1, split.size(), part));
        }
        return parts;
    }

    private static List<List<Section>> split(List<Section> sections, int mostBytes) {
        List<List<Section>> parts = new ArrayList<>();
        List<Section> part = new ArrayList<>();
        int bytes = 0;
        for (Section section : sections) {
            List<JsonNode> rows = new ArrayList<>();
            for (JsonNode row : section.rows()) {
                int more = row.toString().getBytes(StandardCharsets.UTF_8).length;
                if (bytes > 0 && bytes + more > mostBytes) {
                    add(part, section, rows);
                    parts.add(part);
                    part = new ArrayList<>();
                    rows = new ArrayList<>();
                    bytes = 0;
                }
                rows.add(row);
                bytes += more;
            }
            add(part, section, rows);
        }
        parts.add(part);
        return parts;
    }

    private static void add(List<Section> part, Section section, List<JsonNode> rows) {
        if (!rows.isEmpty()) {
            part.add(section.with(List.copyOf(rows)));
        }
    }
}
