package de.guildhall.platform.problem;

import io.vertx.pgclient.PgException;
import java.sql.SQLException;

/** What PostgreSQL says of a statement it refused, as far as a client or an operator can draw a conclusion from it. */
public enum SqlState {
    /** Somebody else did the same, or the opposite, at the same time: doing it again may work. */
    CONCURRENT_CHANGE,
    /** The text holds the character zero, which PostgreSQL keeps nowhere. */
    UNSTORABLE_TEXT,
    /** The data do not fit, and will not the next time. */
    UNFIT_DATA,
    OTHER;

    public static SqlState of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String code = code(cause);
            if (code != null) {
                return of(code);
            }
        }
        return OTHER;
    }

    /** Codes of PostgreSQL's appendix A. */
    private static SqlState of(String code) {
        return switch (code) {
            // unique_violation, serialization_failure, deadlock_detected
            case "23505", "40001", "40P01" -> CONCURRENT_CHANGE;
            // character_not_in_repertoire
            case "22021" -> UNSTORABLE_TEXT;
            // not_null_violation, check_violation
            case "23502", "23514" -> UNFIT_DATA;
            default -> code.startsWith("22") ? UNFIT_DATA : OTHER;
        };
    }

    /** Hibernate wraps the driver's exception in one of JDBC; the bare driver does not. */
    private static String code(Throwable cause) {
        return switch (cause) {
            case PgException database -> database.getSqlState();
            case SQLException database -> database.getSQLState();
            default -> null;
        };
    }
}
