package de.guildhall.platform.problem;

import io.smallrye.mutiny.Uni;

/** What a request names has to be there. */
public final class NotFound {

    private NotFound() {}

    /** Fails with 404 if the look-up finds nothing. */
    public static <T> Uni<T> ifNull(Uni<T> lookUp) {
        return lookUp.onItem().ifNull().failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
