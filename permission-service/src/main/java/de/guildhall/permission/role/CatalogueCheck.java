package de.guildhall.permission.role;

import de.guildhall.platform.caller.Scope;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is demanded of the files of rights and roles: whoever writes them learns of the first fault at the start. */
final class CatalogueCheck {

    private static final Set<String> LANGUAGES = Set.of("de", "fr", "en");

    private CatalogueCheck() {}

    static void require(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalStateException("Catalogue: " + fault);
        }
    }

    static void requireSame(String what, Set<String> defined, Set<String> explained) {
        Set<String> difference = new TreeSet<>(defined);
        difference.removeAll(explained);
        require(difference.isEmpty(), what + " without explanation: " + difference);
        difference.addAll(explained);
        difference.removeAll(defined);
        require(difference.isEmpty(), what + " explained but not defined: " + difference);
    }

    static void requireLanguages(String what, Map<String, String> text) {
        require(
                text != null
                        && text.keySet().equals(LANGUAGES)
                        && text.values().stream().noneMatch(String::isBlank),
                what + " is not explained in each of " + new TreeSet<>(LANGUAGES));
    }

    static Scope.Kind scopeKind(String what, String text) {
        try {
            return Scope.Kind.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException | NullPointerException unknown) {
            throw new IllegalStateException(what + ": no such kind of scope: " + text, unknown);
        }
    }
}
