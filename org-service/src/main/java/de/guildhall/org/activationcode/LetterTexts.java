package de.guildhall.org.activationcode;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of a letter: those of every letter, and over them those of its kind. */
final class LetterTexts {

    private LetterTexts() {}

    static Map<String, String> of(CodeKind kind, Locale language) {
        Map<String, String> texts = new HashMap<>();
        add(texts, "letter/texts", language);
        if (kind != CodeKind.OWNER) {
            add(texts, "letter/" + kind.name().toLowerCase(Locale.ROOT), language);
        }
        return Map.copyOf(texts);
    }

    private static void add(Map<String, String> texts, String name, Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle(name, language);
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
    }
}
