package de.guildhall.identity.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A language of the portal; written {@code de}, {@code fr}, {@code en}. */
public enum Language {
    DE,
    FR,
    EN;

    public static final String PATTERN = "^(de|fr|en)$";

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Language of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
