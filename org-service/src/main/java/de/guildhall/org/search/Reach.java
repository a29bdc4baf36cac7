package de.guildhall.org.search;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.caller.Scope.Kind;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The part of the data that a person's right covers, as ids to query by. */
public record Reach(Set<UUID> chambers, Set<UUID> organisations, Set<UUID> trainingRelationships) {

    public static Reach of(Set<Scope> held) {
        return new Reach(ids(held, Kind.CHAMBER), ids(held, Kind.ORGANISATION), ids(held, Kind.TRAINING_RELATIONSHIP));
    }

    private static Set<UUID> ids(Set<Scope> held, Kind kind) {
        return held.stream()
                .filter(scope -> scope.kind() == kind)
                .map(Scope::id)
                .collect(Collectors.toSet());
    }
}
