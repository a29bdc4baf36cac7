package de.guildhall.exam.examdate;

import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;
import de.guildhall.platform.web.Cursor;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/** The place of an exam date in the order of the list. */
record Position(LocalDate startsOn, UUID id) {

    static final int PARTS = 2;

    /** @throws ProblemException 400 if the cursor is not of this list */
    static Position of(Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            return new Position(LocalDate.parse(cursor.text(0)), cursor.uuid(1));
        } catch (DateTimeParseException malformed) {
            throw new ProblemException(CommonProblem.INVALID, malformed)
                    .withViolation("cursor", "malformed", "is not a cursor of this list");
        }
    }

    Cursor toCursor() {
        return Cursor.of(startsOn, id);
    }
}
