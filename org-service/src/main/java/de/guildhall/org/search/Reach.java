package de.guildhall.org.search;

import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.caller.Scope.Kind;
import java.util.Set;
import java.util.UUID;

/**
 * The part of the data that a person may see, as ids to query by.
 *
 * @param reason of a look across chambers, during which everything may be seen and the ids say nothing; else null
 */
public record Reach(LookReason reason, Set<UUID> chambers, Set<UUID> organisations, Set<UUID> trainingRelationships) {

    public static Reach of(Set<Scope> held) {
        return new Reach(
                null,
                Scope.ids(held, Kind.CHAMBER),
                Scope.ids(held, Kind.ORGANISATION),
                Scope.ids(held, Kind.TRAINING_RELATIONSHIP));
    }

    public static Reach everything(LookReason reason) {
        return new Reach(reason, Set.of(), Set.of(), Set.of());
    }

    public boolean isEverything() {
        return reason != null;
    }
}
