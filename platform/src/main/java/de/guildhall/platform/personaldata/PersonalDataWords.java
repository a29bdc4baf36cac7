package de.guildhall.platform.personaldata;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What a service calls its sections and columns, in one language. */
final class PersonalDataWords {

    private static final String BUNDLE = "personal-data.words";

    private final ResourceBundle words;

    /** @param service whose words they are: one of its objects */
    PersonalDataWords(Object service, String language) {
        this.words = ResourceBundle.getBundle(
                BUNDLE, Locale.of(language), service.getClass().getClassLoader());
    }

    PersonalDataPart.Section section(PersonalSection section, PersonalDataRepository.Found found) {
        Map<String, String> columns = new LinkedHashMap<>();
        found.rows()
                .forEach(row ->
                        row.fieldNames().forEachRemaining(column -> columns.computeIfAbsent(column, this::word)));
        return new PersonalDataPart.Section(
                section.key(), word("section." + section.key()), columns, found.complete(), found.rows());
    }

    /** Without words a name is better than nothing. */
    private String word(String key) {
        return words.containsKey(key) ? words.getString(key) : key;
    }
}
