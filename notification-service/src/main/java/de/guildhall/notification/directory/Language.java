package de.guildhall.notification.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A language in which mails are written. */
public enum Language {
    DE,
    FR,
    EN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A language that a later version may know is German here. */
    @JsonCreator
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        return DE;
    }

    public Locale locale() {
        return Locale.of(code(), this == EN ? "GB" : code().toUpperCase(Locale.ROOT));
    }
}
