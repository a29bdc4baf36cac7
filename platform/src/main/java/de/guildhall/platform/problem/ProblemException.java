package de.guildhall.platform.problem;

import java.util.ArrayList;
import java.util.List;

/** Ends a request with a problem of a catalogue. */
public class ProblemException extends RuntimeException {

    private final transient Problem problem;
    private final transient List<Violation> violations = new ArrayList<>();

    public ProblemException(Problem problem) {
        this(problem, null);
    }

    public ProblemException(Problem problem, Throwable cause) {
        // A refusal is an answer, not a fault: its stack trace would only cost time.
        super(problem.code(), cause, false, problem.status() >= 500);
        this.problem = problem;
    }

    public ProblemException withViolation(String field, String code, String message) {
        violations.add(new Violation(field, code, message));
        return this;
    }

    public Problem problem() {
        return problem;
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }
}
