package de.guildhall.permission.grant;

import java.util.Set;
import java.util.UUID;

/**
 * Which grants of a place are listed.
 *
 * @param name      part of the person's name; null for everybody
 * @param role      null for every role
 * @param personId  null for everybody
 * @param right     held by the role or chosen for the grant; null for whatever is held
 * @param giverName part of the name of who gave it; null for whoever it was
 * @param term      null for every period
 */
record GrantFilter(
        String name, String role, UUID personId, HeldRight right, String giverName, GrantTerm term, GrantState state) {

    /** @param roles which give it, unless other rights were chosen for the grant */
    record HeldRight(String code, Set<String> roles) {}
}
