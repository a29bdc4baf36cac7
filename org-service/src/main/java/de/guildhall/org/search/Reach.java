package de.guildhall.org.search;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.caller.Scope.Kind;
import java.util.Set;
import java.util.UUID;

/** The part of the data that a person's right covers, as ids to query by. */
public record Reach(Set<UUID> chambers, Set<UUID> organisations, Set<UUID> trainingRelationships) {

    public static Reach of(Set<Scope> held) {
        return new Reach(
                Scope.ids(held, Kind.CHAMBER),
                Scope.ids(held, Kind.ORGANISATION),
                Scope.ids(held, Kind.TRAINING_RELATIONSHIP));
    }
}
