package de.guildhall.permission.grant;

import de.guildhall.platform.problem.CommonProblem;
import de.guildhall.platform.problem.Problem;
import de.guildhall.platform.problem.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which of several grants stand in the way, and why: nothing happens to any of them then. */
final class Refusals {

    /** What nobody may learn of comes first, as if it were asked for alone. */
    private static final List<Problem> FIRST = List.of(CommonProblem.NOT_FOUND, CommonProblem.FORBIDDEN);

    private final Map<UUID, Problem> refused = new LinkedHashMap<>();

    void add(UUID id, Problem problem) {
        refused.put(id, problem);
    }

    /** @throws ProblemException with the ids that are refused for the same reason */
    void requireNone() {
        if (refused.isEmpty()) {
            return;
        }
        Problem told = FIRST.stream()
                .filter(refused::containsValue)
                .findFirst()
                .orElseGet(() -> refused.values().iterator().next());
        ProblemException answer = new ProblemException(told);
        refused.forEach((id, problem) -> {
            if (problem.equals(told)) {
                answer.withViolation("grantIds", told.code(), id.toString());
            }
        });
        throw answer;
    }
}
