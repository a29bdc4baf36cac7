package de.guildhall.permission.access;

import jakarta.annotation.Nullable;
import java.util.Locale;

/** What somebody lacks who may not do something, in the order in which it is looked for (USR-15). */
public enum Missing {
    /** Nobody gave the person anything there. */
    GRANT,
    /** No role there gives the right. */
    RIGHT,
    /** The right is held, but not at this place. */
    PLACE,
    /** It has ended. */
    ENDED,
    /** It has not begun. */
    NOT_BEGUN,
    /** The use of the organisation has ended (ACC-4). */
    USE,
    /** The newest terms of use are not accepted (ACC-15). */
    TERMS;

    /** In the words of the API; null of null. */
    public static @Nullable String text(@Nullable Missing missing) {
        return missing == null ? null : missing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
