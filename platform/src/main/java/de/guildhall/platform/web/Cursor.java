package de.guildhall.platform.web;

import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where a page ends: the sort key of its last row. Clients pass it back as it is. */
public record Cursor(List<String> key) {

    /** Stands in no part, as each is written in the URL-safe form of Base64. */
    private static final String SEPARATOR = "~";

    /** Java knows moments that no column of the database can hold. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    public Cursor {
        key = List.copyOf(key);
    }

    public static Cursor of(Object... key) {
        return new Cursor(Arrays.stream(key).map(Object::toString).toList());
    }

    /**
     * @param parts how many parts the sort key has
     * @return null for the first page
     * @throws ProblemException 400 if the text is no cursor of this list
     */
    public static Cursor parse(String text, int parts) {
        if (text == null) {
            return null;
        }
        try {
            List<String> key =
                    Arrays.stream(text.split(SEPARATOR, -1)).map(Cursor::decode).toList();
            if (key.size() == parts) {
                return new Cursor(key);
            }
        } catch (IllegalArgumentException malformed) {
            throw malformed();
        }
        throw malformed();
    }

    public String text(int part) {
        return key.get(part);
    }

    public UUID uuid(int part) {
        try {
            return UUID.fromString(key.get(part));
        } catch (IllegalArgumentException malformed) {
            throw malformed();
        }
    }

    public Instant instant(int part) {
        try {
            Instant instant = Instant.parse(key.get(part));
            if (instant.isAfter(LATEST) || instant.isBefore(Instant.EPOCH)) {
                throw malformed();
            }
            return instant;
        } catch (DateTimeParseException malformed) {
            throw malformed();
        }
    }

    private static ProblemException malformed() {
        return new ProblemException(CommonProblem.INVALID)
                .withViolation("cursor", "malformed", "is not a cursor of this list");
    }

    private static String decode(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static String encode(String part) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return key.stream().map(Cursor::encode).collect(Collectors.joining(SEPARATOR));
    }
}
