package de.guildhall.permission.access;

import de.guildhall.permission.role.RightCatalogue;
import de.guildhall.permission.role.Role;
import de.guildhall.permission.role.RoleCatalogue;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Access;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The only place where it is decided what a person may do: the sum of what its grants give at one moment. */
final class Decision {

    /** The person may accept the terms at any moment, and then goes on without waiting (ACC-15). */
    private static final Duration WHILE_TERMS_ARE_PENDING = Duration.ofSeconds(1);

    private final Instant now;
    private final RoleCatalogue roles;
    private final RightCatalogue rights;
    private final Map<ActingFor, Map<String, Set<Scope>>> functions =
            new TreeMap<>(Comparator.comparing(ActingFor::toString));
    private final Set<ActingFor> termsPending = new HashSet<>();
    private final Set<ActingFor> own = new HashSet<>();
    private Instant validUntil;

    private Decision(Instant now, RoleCatalogue roles, RightCatalogue rights) {
        this.now = now;
        this.roles = roles;
        this.rights = rights;
    }

    /** @param holdings all grants of the person that are not revoked, whenever they begin and end */
    static Access about(
            UUID personId, List<Holding> holdings, RoleCatalogue roles, RightCatalogue rights, Instant now) {
        Decision decision = new Decision(now, roles, rights);
        holdings.forEach(decision::weigh);
        return decision.access(personId);
    }

    private void weigh(Holding holding) {
        boolean begun = !holding.from().isAfter(now);
        boolean over = holding.until() != null && !holding.until().isAfter(now);
        if (!begun) {
            changesAt(holding.from());
        } else if (!over) {
            // A role that the catalogue no longer has permits nothing.
            roles.find(holding.role()).ifPresent(role -> permit(role, holding));
            if (holding.until() != null) {
                changesAt(holding.until());
            }
        }
    }

    private void permit(Role role, Holding holding) {
        Map<String, Set<Scope>> permissions = functions.computeIfAbsent(holding.actingFor(), f -> new TreeMap<>());
        if (!holding.follows()) {
            own.add(holding.actingFor());
        }
        if (holding.termsPending()) {
            termsPending.add(holding.actingFor());
            changesAt(now.plus(WHILE_TERMS_ARE_PENDING));
            return;
        }
        Set<String> permitted = holding.rights() == null ? role.permissions() : rights.permissions(holding.rights());
        permitted.forEach(permission -> permissions
                .computeIfAbsent(permission, p -> new LinkedHashSet<>())
                .add(holding.scope()));
    }

    private void changesAt(Instant moment) {
        if (validUntil == null || moment.isBefore(validUntil)) {
            validUntil = moment;
        }
    }

    private Access access(UUID personId) {
        List<Access.Function> list = new ArrayList<>();
        functions.forEach((actingFor, permissions) -> list.add(new Access.Function(
                actingFor, permissions, termsPending.contains(actingFor), !own.contains(actingFor))));
        return new Access(personId, list, validUntil);
    }
}
