package de.guildhall.identity.trail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How long the values of certain entries stay.
 *
 * @param kinds  of the entries' objects
 * @param others whether it is the period of all kinds but these
 */
record RetentionPeriod(List<String> kinds, boolean others, Duration kept) {

    /** What says that something was erased is kept for good: with it an erased value is told from a stolen one. */
    static final String ERASURE = "audit-erasure";

    /** A period for each kind that has its own, and one for all the others. */
    static List<RetentionPeriod> all(Map<String, Duration> own, Duration otherwise) {
        Set<String> apart = new TreeSet<>(own.keySet());
        apart.add(ERASURE);
        return Stream.concat(
                        own.entrySet().stream()
                                .filter(period -> !period.getKey().equals(ERASURE))
                                .map(period -> new RetentionPeriod(List.of(period.getKey()), false, period.getValue())),
                        Stream.of(new RetentionPeriod(List.copyOf(apart), true, otherwise)))
                .toList();
    }

    /** What happened before has been kept long enough. */
    Instant until(Instant now) {
        return now.minus(kept);
    }
}
