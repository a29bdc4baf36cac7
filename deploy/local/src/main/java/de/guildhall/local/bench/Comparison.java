package de.guildhall.local.bench;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All kinds of wrong code that one address refuses, side by side. What differs less than two halves of one kind do is
 * noise; a run with much of that shows nothing.
 */
record Comparison(String address, List<Refusals> kinds) {

    /** Of the median. Without waiting for the beat an answer would come ten times as much earlier. */
    static final double MOST_NOISE = 0.01;

    double median() {
        return Refusals.median(
                kinds.stream().flatMap(kind -> kind.nanos().stream()).toList());
    }

    double ratio(Refusals kind) {
        return kind.median() / median();
    }

    /** The greatest distance of a kind's median from that of all, as a share of it. */
    double distance() {
        return kinds.stream()
                .mapToDouble(kind -> Math.abs(ratio(kind) - 1))
                .max()
                .orElseThrow();
    }

    /** The greatest distance between halves of one kind, as a share of the median of all. */
    double noise() {
        return kinds.stream().mapToDouble(Refusals::noise).max().orElseThrow() / median();
    }

    Set<String> forms() {
        return kinds.stream().flatMap(kind -> kind.forms().stream()).collect(Collectors.toSet());
    }

    boolean sameForm() {
        return forms().size() == 1;
    }

    boolean sameTime() {
        return distance() <= noise();
    }

    boolean quiet() {
        return noise() <= MOST_NOISE;
    }

    boolean met() {
        return sameForm() && sameTime() && quiet();
    }
}
