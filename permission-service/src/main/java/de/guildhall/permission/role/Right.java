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
        Wording name,
        Wording explanation) {}
