package de.guildhall.platform.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of {@code docs/requirements.md} in their order, by the heading they stand under. */
record RuleBook(Map<String, List<String>> idsByArea) {

    private static final Pattern AREA = Pattern.compile("## (.+)");
    private static final Pattern RULE = Pattern.compile("\\| ([A-Z]{3}-\\d+) \\|.*");

    static RuleBook read(Path requirements) throws IOException {
        var areas = new LinkedHashMap<String, List<String>>();
        var seen = new ArrayList<String>();
        List<String> current = new ArrayList<>();
        for (String line : Files.readAllLines(requirements)) {
            Matcher area = AREA.matcher(line);
            Matcher rule = RULE.matcher(line);
            if (area.matches()) {
                current = new ArrayList<>();
                areas.put(area.group(1), current);
            } else if (rule.matches()) {
                if (seen.contains(rule.group(1))) {
                    throw new IllegalArgumentException(requirements + " has " + rule.group(1) + " twice");
                }
                seen.add(rule.group(1));
                current.add(rule.group(1));
            }
        }
        areas.values().removeIf(List::isEmpty);
        return new RuleBook(areas);
    }

    List<String> ids() {
        return idsByArea.values().stream().flatMap(List::stream).toList();
    }
}
