package de.guildhall.door.upstream;

import de.guildhall.door.problem.DoorProblem;

/** A body that the door does not take. */
final class RefusedBodyException extends RuntimeException {

    private final transient DoorProblem problem;

    RefusedBodyException(DoorProblem problem) {
        super(problem.title(), null, false, false);
        this.problem = problem;
    }

    DoorProblem problem() {
        return problem;
    }
}
