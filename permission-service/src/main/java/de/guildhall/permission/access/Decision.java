package de.guildhall.permission.access;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Access;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The only place where it is decided what a person may do in a function: the sum of what its grants give at one moment. */
final class Decision {

    /** The person may accept the terms at any moment, and then goes on without waiting (ACC-15). */
    private static final Duration WHILE_TERMS_ARE_PENDING = Duration.ofSeconds(1);

    private final Instant now;
    private final HeldRights rights;
    private final Map<Source, Map<Scope, UUID>> ways = new LinkedHashMap<>();
    private boolean termsPending;
    private boolean own;
    private boolean fromElsewhere;
    private Instant validUntil;

    /** Grants that give the same from the same place are one way. */
    private record Source(String role, UUID home, UUID delegationId, UUID delegateId, Set<String> permissions) {}

    private Decision(Instant now, HeldRights rights) {
        this.now = now;
        this.rights = rights;
    }

    /** @param held all that the person has for the function and that is not revoked, whenever it begins and ends */
    static Access about(
            UUID personId, ActingFor function, HoldingRepository.Held held, HeldRights rights, Instant now) {
        Decision decision = new Decision(now, rights);
        held.holdings().stream().sorted(Comparator.comparing(Holding::grantId)).forEach(decision::weigh);
        return decision.access(personId, function, held.decidedAt());
    }

    private void weigh(Holding holding) {
        Instant end = holding.end();
        if (!holding.begunBy(now)) {
            changesAt(holding.from());
        } else if (end == null || end.isAfter(now)) {
            permit(holding);
            if (end != null) {
                changesAt(end);
            }
        }
    }

    private void permit(Holding holding) {
        own |= holding.home() == null;
        fromElsewhere |= holding.home() != null;
        if (holding.termsPending()) {
            termsPending = true;
            changesAt(now.plus(WHILE_TERMS_ARE_PENDING));
            return;
        }
        ways.computeIfAbsent(
                        new Source(
                                holding.role(),
                                holding.home(),
                                holding.delegationId(),
                                holding.delegateId(),
                                new TreeSet<>(rights.permissions(holding))),
                        source -> new LinkedHashMap<>())
                .put(holding.scope(), holding.grantId());
    }

    private void changesAt(Instant moment) {
        if (validUntil == null || moment.isBefore(validUntil)) {
            validUntil = moment;
        }
    }

    private Access access(UUID personId, ActingFor function, Instant decidedAt) {
        List<Access.Way> list = ways.entrySet().stream()
                .map(way -> new Access.Way(
                        way.getKey().role(),
                        way.getKey().home(),
                        way.getKey().delegationId(),
                        way.getKey().delegateId(),
                        way.getKey().permissions(),
                        way.getValue()))
                .toList();
        return new Access(personId, function, list, termsPending, fromElsewhere && !own, decidedAt, validUntil);
    }
}
