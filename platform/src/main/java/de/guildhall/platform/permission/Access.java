package de.guildhall.platform.permission;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What one person may do in one function, as permission-service decided it.
 *
 * @param ways          by which the person may do something there; empty if they may do nothing
 * @param termsPending  whether the role of an administrator permits nothing before the terms of use are accepted (ACC-15)
 * @param fromElsewhere whether the person has the function from a head office or a delegate only (ACC-7, DEL-2)
 * @param decidedAt     by the clock of permission-service's database: what was kept before is in it
 * @param validUntil    when the decision changes by itself because something begins or ends, or when to ask again because
 *                      it hangs on something the person may do at any moment; null if it does not
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Access(
        UUID personId,
        ActingFor actingFor,
        List<Way> ways,
        boolean termsPending,
        boolean fromElsewhere,
        Instant decidedAt,
        @Nullable Instant validUntil) {

    /**
     * One role with what it permits, and the grants that give it.
     *
     * @param home         the organisation in which the person holds the role if it is not that of the function: its head
     *                     office or a delegate; else null
     * @param delegationId by which the home acts for the organisation; null without one
     * @param delegateId   of the delegation; the home is its head office if it is another
     * @param grants       by the scope at which each permits all of it
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Way(
            String role,
            @Nullable UUID home,
            @Nullable UUID delegationId,
            @Nullable UUID delegateId,
            Set<String> permissions,
            Map<Scope, UUID> grants) {

        private boolean leadsThrough(UUID organisationId) {
            return organisationId.equals(home) || organisationId.equals(delegateId);
        }

        private boolean covers(Scoped object) {
            return object.scopes().stream().anyMatch(grants::containsKey);
        }
    }

    public Access {
        // An answer in another form than this version knows decides nothing.
        Objects.requireNonNull(ways);
    }

    /** Where the person holds the permission; empty if nowhere. */
    public Set<Scope> scopes(String permission) {
        return ways.stream()
                .filter(way -> way.permissions().contains(permission))
                .flatMap(way -> way.grants().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the person holds the permission anywhere. */
    public boolean holds(String permission) {
        return ways.stream().anyMatch(way -> way.permissions().contains(permission));
    }

    public boolean holds(String permission, Scoped object) {
        return ways.stream().anyMatch(way -> way.permissions().contains(permission) && way.covers(object));
    }

    /** Whether the person holds any permission at the object at all, and so may know that it exists. */
    public boolean sees(Scoped object) {
        return ways.stream().anyMatch(way -> !way.permissions().isEmpty() && way.covers(object));
    }

    /** Whether it was decided after the moment; null for any. */
    boolean decidedAfter(@Nullable Instant moment) {
        return moment == null || decidedAt != null && decidedAt.isAfter(moment);
    }

    /** Whether the person acts from the organisation for another. */
    boolean leadsThrough(UUID organisationId) {
        return ways.stream().anyMatch(way -> way.leadsThrough(organisationId));
    }
}
