package de.guildhall.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What processes hold in memory, shared pages divided among their users (PSS), as the kernel counts it. */
public final class Memory {

    private static final String PROPORTIONAL = "Pss:";

    private Memory() {}

    /** Of the process and all its descendants; empty where the kernel does not tell (not Linux). */
    public static OptionalLong mebibytes(ProcessHandle process) {
        if (!Files.isReadable(rollup(process))) {
            return OptionalLong.empty();
        }
        long kibibytes = Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(Memory::kibibytes)
                .sum();
        return OptionalLong.of(kibibytes / 1024);
    }

    /** Of this one process alone; the launcher is the parent of all the others. */
    public static OptionalLong ownMebibytes(ProcessHandle process) {
        return Files.isReadable(rollup(process)) ? OptionalLong.of(kibibytes(process) / 1024) : OptionalLong.empty();
    }

    private static long kibibytes(ProcessHandle process) {
        try (var lines = Files.lines(rollup(process))) {
            return lines.filter(line -> line.startsWith(PROPORTIONAL))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | java.io.UncheckedIOException e) {
            // Ended between the listing and the reading.
            return 0;
        }
    }

    private static Path rollup(ProcessHandle process) {
        return Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
    }
}
