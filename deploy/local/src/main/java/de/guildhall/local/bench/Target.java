package de.guildhall.local.bench;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What is measured, with the rounds so far. */
final class Target {

    /** A reference that varies more than this in processor time per operation cannot be compared with. */
    static final double MOST_VARIATION = 0.15;

    private final String name;
    private final List<Sample> samples = new ArrayList<>();

    Target(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void add(Sample sample) {
        samples.add(sample);
    }

    double median(ToDoubleFunction<Sample> figure) {
        double[] sorted = samples.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    DoubleSummaryStatistics spread(ToDoubleFunction<Sample> figure) {
        return samples.stream().mapToDouble(figure).summaryStatistics();
    }

    boolean isSteady() {
        var micros = spread(Sample::microsPerOperation);
        return micros.getMax() <= micros.getMin() * (1 + MOST_VARIATION);
    }
}
