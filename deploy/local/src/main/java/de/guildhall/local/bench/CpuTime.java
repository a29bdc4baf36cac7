package de.guildhall.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Processor time of servers, as the kernel counts it: their processes, their children, and children that have ended. */
final class CpuTime {

    private static final int TICKS_PER_SECOND = 100;
    private static final int MICROS_PER_TICK = 1_000_000 / TICKS_PER_SECOND;

    /** Positions behind the program's name, which may itself contain spaces (proc(5)). */
    private static final int USER = 11;

    private static final int SYSTEM = 12;
    private static final int ENDED_CHILDREN_USER = 13;
    private static final int ENDED_CHILDREN_SYSTEM = 14;

    private CpuTime() {}

    static long micros(List<ProcessHandle> servers) {
        return servers.stream().mapToLong(CpuTime::micros).sum();
    }

    private static long micros(ProcessHandle server) {
        return Stream.concat(Stream.of(server), server.descendants())
                        .mapToLong(process -> ticks(process, USER, SYSTEM, ENDED_CHILDREN_USER, ENDED_CHILDREN_SYSTEM))
                        .sum()
                * MICROS_PER_TICK;
    }

    private static long ticks(ProcessHandle process, int... positions) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Arrays.stream(positions)
                    .mapToLong(position -> Long.parseLong(fields[position]))
                    .sum();
        } catch (IOException e) {
            // Ended meanwhile: its time now counts with its parent's ended children.
            return 0;
        }
    }
}
