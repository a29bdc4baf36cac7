package de.guildhall.permission.delegation;

import java.util.Set;
import java.util.UUID;

/**
 * At which of its places a principal lets somebody act (DEL-1).
 *
 * @param all    at the principal and all its sites, those to come too
 * @param chosen at these of them; if there are none and it is not all, at the principal alone
 */
public record Sites(boolean all, Set<UUID> chosen) {

    static final Sites PRINCIPAL = new Sites(false, Set.of());
    static final Sites ALL = new Sites(true, Set.of());

    static Sites of(boolean all, Set<UUID> chosen) {
        return all ? ALL : new Sites(false, Set.copyOf(chosen));
    }

    /** Whether the others hold everywhere where these do. */
    boolean within(Sites others, UUID principalId) {
        return others.all || !all && others.places(principalId).containsAll(places(principalId));
    }

    private Set<UUID> places(UUID principalId) {
        return chosen.isEmpty() ? Set.of(principalId) : chosen;
    }
}
