package de.guildhall.platform.web;

import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.ProblemException;

/** The version of a resource as HTTP writes it: {@code "3"}. */
public final class Etag {

    private Etag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Lets a change through only if the client saw the current version.
     *
     * @throws ProblemException 428 without If-Match, 412 if another version is current
     */
    public static void requireMatch(String ifMatch, long currentVersion) {
        if (ifMatch == null) {
            throw new ProblemException(CommonProblem.PRECONDITION_REQUIRED);
        }
        if (!ifMatch.equals(of(currentVersion))) {
            throw new ProblemException(CommonProblem.STALE);
        }
    }
}
