package de.guildhall.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** docs/guessing.md, for people. */
final class GuessingReport {

    private static final String FILE = "guessing.md";

    private GuessingReport() {}

    static void write(Path docs, String text) throws IOException {
        Files.writeString(docs.resolve(FILE), text);
    }

    static String text(List<Comparison> comparisons, GuessingStorm.Outcome storm, String circumstances) {
        var text = new StringBuilder("""
                # Guessing activation codes

                Written by `./guildhall bench guessing`. Whoever tries codes shall not learn from the answer what was wrong (ACC-5):
                each kind of wrong code is sent to org-service in one run, in another order each round. An answer leaves at a
                whole second after the request, so the medians are close to one or more whole seconds; what counts is how far they are
                apart. Noise is how far the medians of two halves of the same kind are apart; the greatest of them is the measure.
                A kind that differs from the median of all by more than the noise could be told apart. More noise than one
                per cent of the median would hide what this is to show, so then the run counts as failed.

                """);
        for (var comparison : comparisons) {
            append(text, comparison);
        }
        append(text, storm);
        return text.append(circumstances).append("\n").toString();
    }

    private static void append(StringBuilder text, Comparison comparison) {
        text.append("## ").append(comparison.address()).append("\n\n");
        text.append("| what is compared | figure | limit | met |\n|---|---|---|---|\n");
        row(
                text,
                "different answers, apart from date and reference to quote",
                String.valueOf(comparison.forms().size()),
                "1",
                comparison.sameForm());
        row(
                text,
                "greatest distance of a median from that of all",
                percent(comparison.distance()),
                "at most the noise, " + percent(comparison.noise()),
                comparison.sameTime());
        row(
                text,
                "noise",
                percent(comparison.noise()),
                "at most " + percent(Comparison.MOST_NOISE),
                comparison.quiet());
        text.append("\n| kind | answers | median ms | ratio to the median of all | halves apart ms | p95 ms |\n");
        text.append("|---|---|---|---|---|---|\n");
        for (var kind : comparison.kinds()) {
            text.append("| %s | %d | %s | %s | %s | %s |\n"
                    .formatted(
                            kind.kind(),
                            kind.nanos().size(),
                            number("%.2f", kind.median()),
                            number("%.5f", comparison.ratio(kind)),
                            number("%.2f", kind.noise()),
                            number("%.2f", kind.milliseconds(0.95))));
        }
        text.append("\n");
        if (!comparison.sameForm()) {
            text.append("Different answers:\n\n```\n")
                    .append(String.join("\n", comparison.forms()))
                    .append("\n```\n\n");
        }
    }

    private static void append(StringBuilder text, GuessingStorm.Outcome storm) {
        text.append(String.format(
                Locale.ROOT,
                """
                ## A great number

                %,d legible codes, drawn at random, from %d accounts against %d companies that wait for theirs, in %d s. What was evaluated is
                counted in the database, where each try is reserved before.

                | what | figure | limit | met |
                |---|---|---|---|
                """,
                storm.guesses(),
                storm.accounts(),
                storm.companies(),
                storm.took().toSeconds()));
        row(text, "codes found", String.valueOf(storm.hits()), "0", storm.hits() == 0);
        row(
                text,
                "different answers",
                String.valueOf(storm.forms().size()),
                "1",
                storm.forms().size() == 1);
        most(text, "most evaluated against one company", storm.ofACompany(), GuessingStorm.MOST_OF_A_COMPANY);
        most(text, "most evaluated of one account", storm.ofAnAccount(), GuessingStorm.MOST_OF_AN_ACCOUNT);
        text.append("\nEvaluated in all: %d.\n\n".formatted(storm.evaluated()));
    }

    private static void most(StringBuilder text, String what, long figure, int limit) {
        row(text, what, String.valueOf(figure), "at most " + limit, figure <= limit);
    }

    private static void row(StringBuilder text, String what, String figure, String limit, boolean met) {
        text.append("| %s | %s | %s | %s |\n".formatted(what, figure, limit, met ? "yes" : "**no**"));
    }

    private static String percent(double share) {
        return number("%.3f %%", share * 100);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
