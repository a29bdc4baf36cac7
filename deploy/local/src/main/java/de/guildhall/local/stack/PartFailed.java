package de.guildhall.local.stack;

import de.guildhall.local.process.LogTail;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A part that did not come up; the message ends with the last lines of its log. */
public final class PartFailed extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 15;

    public PartFailed(String part, String reason, Path log) {
        super("%s %s.\n%s".formatted(part, reason, lastLines(log)));
    }

    public PartFailed(String part, String reason, Throwable cause) {
        super("%s %s: %s".formatted(part, reason, cause), cause);
    }

    static String lastLines(Path log) {
        return LogTail.last(LINES, log).stream()
                .map(line -> "    " + line)
                .collect(Collectors.joining("\n", "  Last lines of " + log + ":\n", ""));
    }
}
