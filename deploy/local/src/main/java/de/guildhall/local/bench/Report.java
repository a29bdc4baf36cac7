package de.guildhall.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** docs/performance.json for programs, docs/performance.md for people. */
final class Report {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Report() {}

    static void write(Path docs, List<Target> targets, List<Goal> goals, String circumstances) throws IOException {
        Files.writeString(docs.resolve("performance.json"), JSON.writeValueAsString(goals) + "\n");
        Files.writeString(docs.resolve("performance.md"), text(targets, goals, circumstances));
    }

    static String text(List<Target> targets, List<Goal> goals, String circumstances) {
        var text = new StringBuilder("""
                # Performance

                Written by `./guildhall bench`. Machines differ and are shared, so the figures that count are the ratios of one run,
                and processor time of the servers per operation before rates. Each figure is the median of three interleaved rounds
                after two minutes of warming up, with the least and the greatest in brackets. The goals are explained in
                [arc42](arc42/10-quality-requirements.md#speed-goals).

                """);
        text.append("| goal | figure | limit | met |\n|---|---|---|---|\n");
        for (var goal : goals) {
            text.append("| %s | %s | %s | %s |\n"
                    .formatted(goal.goal(), number(goal.figure()), goal.limit(), goal.met() ? "yes" : "**no**"));
        }
        text.append("\n| operation | per second | server CPU per operation, µs | p50 ms | p95 ms | p99 ms |\n");
        text.append("|---|---|---|---|---|---|\n");
        for (var target : targets) {
            text.append("| %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            target.name(),
                            figure(target, Sample::perSecond),
                            figure(target, Sample::microsPerOperation),
                            figure(target, sample -> sample.milliseconds(0.50)),
                            figure(target, sample -> sample.milliseconds(0.95)),
                            figure(target, sample -> sample.milliseconds(0.99))));
        }
        return text.append("\n").append(circumstances).append("\n").toString();
    }

    private static String figure(Target target, ToDoubleFunction<Sample> figure) {
        var spread = target.spread(figure);
        return "%s (%s to %s)"
                .formatted(number(target.median(figure)), number(spread.getMin()), number(spread.getMax()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
