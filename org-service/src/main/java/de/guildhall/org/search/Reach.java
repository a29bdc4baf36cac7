package de.guildhall.org.search;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.caller.Scope.Kind;
import java.util.Set;
import java.util.UUID;

/**
 * The part of the data that a person may see, as ids to query by.
 *
 * @param everything during a look across chambers (USR-16); then the ids say nothing
 */
public record Reach(boolean everything, Set<UUID> chambers, Set<UUID> organisations, Set<UUID> trainingRelationships) {

    public static final Reach EVERYTHING = new Reach(true, Set.of(), Set.of(), Set.of());

    public static Reach of(Set<Scope> held) {
        return new Reach(
                false,
                Scope.ids(held, Kind.CHAMBER),
                Scope.ids(held, Kind.ORGANISATION),
                Scope.ids(held, Kind.TRAINING_RELATIONSHIP));
    }
}
