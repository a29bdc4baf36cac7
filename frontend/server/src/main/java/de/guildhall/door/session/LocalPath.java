package de.guildhall.door.session;

import java.net.URI;
import java.util.regex.Pattern;

/** A place in the portal to return to after signing in; anything that could lead elsewhere becomes the home page. */
record LocalPath(String value) {

    static final LocalPath HOME = new LocalPath("/");

    /** One slash, then neither a second one nor a backslash, which browsers read as one; only printable ASCII. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,2000}");

    static LocalPath of(String wanted) {
        return wanted != null && LOCAL.matcher(wanted).matches() && !isStepOfTheSession(wanted)
                ? new LocalPath(wanted)
                : HOME;
    }

    /** Who signs in is not led on to sign out, nor round in a circle. */
    private static boolean isStepOfTheSession(String path) {
        try {
            String plain = URI.create(path).normalize().getPath();
            return plain.startsWith("/login") || plain.startsWith("/logout");
        } catch (IllegalArgumentException notAnAddress) {
            return true;
        }
    }
}
