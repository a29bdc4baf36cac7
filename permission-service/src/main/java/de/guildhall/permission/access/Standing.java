package de.guildhall.permission.access;

import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Scoped;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a person holds, will hold or held, and what follows from it at one moment. */
public final class Standing {

    private static final Comparator<Holding> LONGEST_FIRST = Comparator.comparing(
                    Holding::end, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .reversed()
            .thenComparing(Holding::grantId);

    /** Of a holding by itself, in the order of {@link Missing}. */
    private static final Map<Missing, BiPredicate<Holding, Instant>> CONDITIONS = new EnumMap<>(Map.of(
            Missing.ENDED, (held, now) -> !held.endedBy(now),
            Missing.NOT_BEGUN, Holding::begunBy,
            Missing.USE, (held, now) -> !held.unusableBy(now),
            Missing.TERMS, (held, now) -> !held.termsPending()));

    private final List<Holding> holdings;
    private final HeldRights rights;
    private final Instant now;

    Standing(List<Holding> holdings, HeldRights rights, Instant now) {
        this.holdings = holdings;
        this.rights = rights;
        this.now = now;
    }

    /** The ones that count least come last. */
    public List<Holding> holdings() {
        return holdings.stream().sorted(LONGEST_FIRST).toList();
    }

    /** Why nothing may be done by it now; empty if something may. */
    public Optional<Missing> lackOf(Holding holding) {
        return CONDITIONS.entrySet().stream()
                .filter(condition -> !condition.getValue().test(holding, now))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * @param action what an operation asks for, or the code of a right
     * @param object where; its scopes are those of which any will do
     */
    public Explanation explain(String action, Scoped object) {
        List<Holding> left = holdings();
        if (left.isEmpty()) {
            return new Explanation(List.of(), Missing.GRANT, List.of());
        }
        for (var condition : conditions(action, object).entrySet()) {
            List<Holding> closest = left;
            left = closest.stream().filter(condition.getValue()).toList();
            if (left.isEmpty()) {
                return new Explanation(List.of(), condition.getKey(), closest);
            }
        }
        return new Explanation(left, null, left);
    }

    /** Where something may be done now; null for any function. */
    public Set<Scope> scopes(String action, @Nullable ActingFor function) {
        return holdings.stream()
                .filter(held -> function == null || function.equals(held.actingFor()))
                .filter(held -> lackOf(held).isEmpty())
                .filter(held -> rights.rightFor(held, action).isPresent())
                .map(Holding::scope)
                .collect(Collectors.toSet());
    }

    private Map<Missing, Predicate<Holding>> conditions(String action, Scoped object) {
        Map<Missing, Predicate<Holding>> conditions = new EnumMap<>(Missing.class);
        conditions.put(Missing.RIGHT, held -> rights.rightFor(held, action).isPresent());
        conditions.put(Missing.PLACE, held -> object.scopes().contains(held.scope()));
        CONDITIONS.forEach((missing, condition) -> conditions.put(missing, held -> condition.test(held, now)));
        return conditions;
    }
}
