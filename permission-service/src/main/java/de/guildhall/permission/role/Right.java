package de.guildhall.permission.role;

import de.guildhall.platform.caller.Scope;
import java.util.Set;

/**
 * One thing that somebody may be allowed to do, as people choose it (USR-4).
 *
 * @param area        the heading under which it is offered
 * @param on          the kinds of scope at which it can be held
 * @param permissions what operations ask for; those of the included rights are among them
 * @param includes    rights that come with it, and those that come with these
 * @param requires    rights without which it is of no use
 * @param delegable   whether a company may have another one do it (DEL-1)
 * @param name        in each language of the portal
 * @param explanation in each language of the portal
 */
public record Right(
        String code,
        String area,
        Set<Scope.Kind> on,
        Set<String> permissions,
        Set<String> includes,
        Set<String> requires,
        boolean delegable,
        Wording name,
        Wording explanation) {

    /** Who holds it acts elsewhere for those who delegated to the organisation (DEL-2). */
    public static final String USE_DELEGATIONS = "delegations.use";

    private static final String VIEW = ".view";

    /** Whether nothing is changed by it. */
    boolean onlyReads() {
        return permissions.stream().allMatch(permission -> permission.endsWith(VIEW));
    }
}
