package de.guildhall.platform.permission;

import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * Says how new a decision must be. permission-service gives one with the answer to each change; who sends it with later
 * requests, to whichever service, is never decided about as it was before that change.
 */
public final class ConsistencyToken {

    /** Of the answer and of the requests. */
    public static final String HEADER = "Consistency-Token";

    /** Of fixed length, so that of two tokens the later one is the greater text. */
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private ConsistencyToken() {}

    /** @param at by the clock of permission-service's database, when the change was kept */
    public static String of(Instant at) {
        return MICROSECONDS.format(at);
    }

    /**
     * @return the moment after which a decision must have been made; null if any will do
     * @throws ProblemException 400 if the text is no token
     */
    static @Nullable Instant parse(@Nullable String header) {
        try {
            return header == null ? null : Instant.parse(header);
        } catch (DateTimeParseException malformed) {
            throw malformed("is no token");
        }
    }

    static ProblemException malformed(String why) {
        return new ProblemException(CommonProblem.MALFORMED).withViolation(HEADER, "malformed", why);
    }
}
