package de.guildhall.local.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What the person at the terminal reads. */
public final class Progress {

    private final PrintStream out;
    private final Instant begun = Instant.now();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    public void done(String part, String what, Instant since) {
        say("  %-18s %-10s %6s s".formatted(part, what, seconds(Duration.between(since, Instant.now()))));
    }

    public String secondsSinceBegin() {
        return seconds(Duration.between(begun, Instant.now()));
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }
}
