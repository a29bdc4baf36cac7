package de.guildhall.permission.grant;

import de.guildhall.permission.role.RightCatalogue;
import de.guildhall.permission.role.Role;
import de.guildhall.platform.problem.ProblemException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** Rights that are chosen for one grant instead of the preset's (USR-4). */
final class ChosenRights {

    private ChosenRights() {}

    /** Adds a violation for each right that cannot be held by the role, and for each that lacks another (USR-6). */
    static void check(Collection<String> chosen, Role role, RightCatalogue catalogue, ProblemException faults) {
        if (!role.isTailored()) {
            faults.withViolation("rights", "fixed", "cannot be chosen for this role");
            return;
        }
        List<String> impossible = chosen.stream()
                .filter(code -> catalogue.find(code).filter(role::mayHold).isEmpty())
                .sorted()
                .toList();
        impossible.forEach(code -> faults.withViolation("rights", "unknown", code + " is no right of such a role"));
        if (impossible.isEmpty()) {
            catalogue
                    .missing(chosen)
                    .forEach((code, missing) -> faults.withViolation(
                            "rights", "requires", code + " requires " + String.join(", ", missing)));
        }
    }

    /** With what they include; null if they are what the role has anyway. */
    static List<String> insteadOf(Role role, Collection<String> chosen, RightCatalogue catalogue) {
        List<String> all = catalogue.withIncluded(chosen);
        return new HashSet<>(all).equals(new HashSet<>(role.rights())) ? null : all;
    }
}
