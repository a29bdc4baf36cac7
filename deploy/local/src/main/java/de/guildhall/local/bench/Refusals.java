package de.guildhall.local.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The answers to one kind of wrong code: how long each took, and every form that came. */
final class Refusals {

    private final String kind;
    private final List<Long> nanos = new ArrayList<>();
    private final Set<String> forms = new TreeSet<>();

    Refusals(String kind) {
        this.kind = kind;
    }

    String kind() {
        return kind;
    }

    synchronized void add(long took, String form) {
        nanos.add(took);
        forms.add(form);
    }

    synchronized Set<String> forms() {
        return Set.copyOf(forms);
    }

    synchronized List<Long> nanos() {
        return List.copyOf(nanos);
    }

    double median() {
        return median(nanos());
    }

    /** Milliseconds under which this share of the answers stayed. */
    double milliseconds(double share) {
        var sorted = nanos().stream().sorted().toList();
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.clamp(index, 0, sorted.size() - 1)) / 1e6;
    }

    /** How far the medians of every other answer and of the rest are apart, though both are of the same kind. */
    double noise() {
        return Math.abs(median(half(0)) - median(half(1)));
    }

    private List<Long> half(int first) {
        var all = nanos();
        return IntStream.range(0, all.size())
                .filter(i -> i % 2 == first)
                .mapToObj(all::get)
                .toList();
    }

    /** In milliseconds. */
    static double median(Collection<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        int middle = sorted.length / 2;
        return (sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0) / 1e6;
    }
}
