package de.guildhall.permission.function;

import de.guildhall.permission.grant.Grant;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Until when a function can be used (ACC-4): as long as the place itself, and where somebody acts only because they administer
 * another organisation, the head office or the delegate, as long as that one (ACC-7, DEL-2).
 */
final class EndOfUse {

    private static final Comparator<Instant> NULL_IS_NEVER = Comparator.nullsLast(Comparator.naturalOrder());

    private final Map<UUID, Grant> held;
    private final Map<UUID, Instant> ends;

    /**
     * @param held all that the person holds
     * @param ends of the places of these grants; a place without end is absent
     */
    EndOfUse(Collection<Grant> held, Map<UUID, Instant> ends) {
        this.held = held.stream().collect(Collectors.toMap(Grant::id, Function.identity()));
        this.ends = ends;
    }

    /** Null without end. */
    Instant of(UUID place, List<Grant> grants) {
        Instant last = grants.stream().map(this::home).reduce(Instant.MIN, BinaryOperator.maxBy(NULL_IS_NEVER));
        return NULL_IS_NEVER.compare(ends.get(place), last) < 0 ? ends.get(place) : last;
    }

    /** Null if the grant follows from none, or from one at a place without end. */
    private Instant home(Grant grant) {
        Grant followed = grant.followsFrom() == null ? null : held.get(grant.followsFrom());
        return followed == null
                ? null
                : followed.actingFor().organisationId().map(ends::get).orElse(null);
    }
}
