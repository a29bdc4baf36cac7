package de.guildhall.permission.role;

import de.guildhall.platform.caller.Scope;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What is demanded of the files of rights and roles: whoever writes them learns of the first fault at the start. */
final class CatalogueCheck {

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

    static void requireComplete(String what, Wording text) {
        require(
                text != null && isThere(text.de()) && isThere(text.fr()) && isThere(text.en()),
                what + " is not explained in each language");
    }

    static Scope.Kind scopeKind(String what, String text) {
        try {
            return Scope.Kind.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException | NullPointerException unknown) {
            throw new IllegalStateException(what + ": no such kind of scope: " + text, unknown);
        }
    }

    private static boolean isThere(String text) {
        return text != null && !text.isBlank();
    }
}
