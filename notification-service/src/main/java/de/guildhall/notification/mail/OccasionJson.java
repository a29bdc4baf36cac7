package de.guildhall.notification.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Writes an occasion as JSON. A replica of an older version may read it, so unknown fields do no harm. */
final class OccasionJson {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    static {
        for (MailKind kind : MailKind.values()) {
            JSON.registerSubtypes(new NamedType(kind.occasion(), kind.name()));
        }
    }

    private OccasionJson() {}

    static String write(Occasion occasion) {
        try {
            return JSON.writerFor(Occasion.class).writeValueAsString(occasion);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON form of " + occasion.kind(), e);
        }
    }

    static Occasion read(String text) {
        try {
            return text == null ? null : JSON.readValue(text, Occasion.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept occasion cannot be read", e);
        }
    }
}
