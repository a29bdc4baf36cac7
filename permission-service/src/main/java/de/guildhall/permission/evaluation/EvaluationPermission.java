package de.guildhall.permission.evaluation;

import de.guildhall.permission.grant.GrantPermission;
import java.util.List;

final class EvaluationPermission {

    /** For systems that ask about people whose grants they do not manage. */
    static final String ASK = "permission.decision.ask";

    /** Any of these lets somebody ask about others. */
    static final List<String> ABOUT_OTHERS = List.of(GrantPermission.VIEW, ASK);

    private EvaluationPermission() {}
}
