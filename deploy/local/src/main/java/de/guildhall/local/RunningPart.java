package de.guildhall.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One line of the run state: a part, how it is, and which process serves it. */
public record RunningPart(String name, State state, long pid, long startedAtMillis) {

    /** The kernel's boot time, from which start times are computed, is known to the second only. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    public enum State {
        STARTING,
        READY,
        STOPPED,
        DIED
    }

    public static RunningPart of(String name, State state, Optional<ProcessHandle> process) {
        return new RunningPart(
                name,
                state,
                process.map(ProcessHandle::pid).orElse(0L),
                process.flatMap(handle -> handle.info().startInstant())
                        .map(Instant::toEpochMilli)
                        .orElse(0L));
    }

    static RunningPart ofLine(String line) {
        String[] fields = line.split("\t");
        return new RunningPart(
                fields[0], State.valueOf(fields[1]), Long.parseLong(fields[2]), Long.parseLong(fields[3]));
    }

    String toLine() {
        return String.join("\t", name, state.name(), Long.toString(pid), Long.toString(startedAtMillis));
    }

    /** The living process, unless the number has meanwhile gone to another program. */
    public Optional<ProcessHandle> process() {
        if (pid == 0) {
            return Optional.empty();
        }
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::startedThen);
    }

    private boolean startedThen(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(start -> Math.abs(start.toEpochMilli() - startedAtMillis) <= CLOCK_TOLERANCE.toMillis())
                .orElse(true);
    }
}
