package de.guildhall.platform.permission;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Everything one person may do, as permission-service decided it: per function, for each permission the scopes at which
 * it is held.
 *
 * @param validUntil when the decision changes by itself because a grant begins or ends, or when to ask again because it
 *                   hangs on something the person may do at any moment; null if it does not
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Access(
        UUID personId, List<Function> functions, @Nullable Instant validUntil) {

    /**
     * @param termsPending  whether the role of an administrator permits nothing before the terms of use are accepted (ACC-15)
     * @param fromElsewhere whether the person has it from a head office or a delegate only (ACC-7, DEL-2)
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Function(
            ActingFor actingFor, Map<String, Set<Scope>> permissions, boolean termsPending, boolean fromElsewhere) {}

    /** Where the person holds the permission in this function; empty if nowhere. */
    public Set<Scope> scopes(ActingFor actingFor, String permission) {
        return permissions(actingFor).getOrDefault(permission, Set.of());
    }

    public boolean holds(ActingFor actingFor, String permission, Scoped object) {
        return covers(scopes(actingFor, permission), object);
    }

    /** Whether the person holds the permission at the object in whichever function. */
    public boolean holdsAnywhere(String permission, Scoped object) {
        return functions.stream().anyMatch(function -> holds(function.actingFor(), permission, object));
    }

    /** Whether the person holds any permission at the object at all, and so may know that it exists. */
    public boolean sees(ActingFor actingFor, Scoped object) {
        return permissions(actingFor).values().stream().anyMatch(scopes -> covers(scopes, object));
    }

    /** Whether the person acts there from another organisation, and is none of its own people. */
    public boolean isFromElsewhere(ActingFor actingFor) {
        return function(actingFor).map(Function::fromElsewhere).orElse(false);
    }

    private Map<String, Set<Scope>> permissions(ActingFor actingFor) {
        return function(actingFor).map(Function::permissions).orElse(Map.of());
    }

    private Optional<Function> function(ActingFor actingFor) {
        return functions.stream()
                .filter(function -> function.actingFor().equals(actingFor))
                .findFirst();
    }

    private static boolean covers(Set<Scope> held, Scoped object) {
        return object.scopes().stream().anyMatch(held::contains);
    }
}
