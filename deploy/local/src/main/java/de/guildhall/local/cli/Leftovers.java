package de.guildhall.local.cli;

import de.guildhall.local.RunState;
import de.guildhall.local.RunningPart;
import de.guildhall.local.postgres.Postgres;
import de.guildhall.local.process.Child;
import de.guildhall.local.process.ChildSpec;
import de.guildhall.local.stack.Progress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Parts that a killed launcher could not take with it. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final RunState runState;
    private final Progress progress;

    Leftovers(RunState runState, Progress progress) {
        this.runState = runState;
        this.progress = progress;
    }

    /** The database last, for the others still write to it. */
    void end() {
        var survivors = runState.survivors();
        if (survivors.isEmpty()) {
            return;
        }
        progress.say("The launcher of the last run was killed; ending what it left behind: "
                + String.join(", ", survivors.stream().map(RunningPart::name).toList()));
        end(survivors.stream().filter(part -> !isDatabase(part)));
        end(survivors.stream().filter(Leftovers::isDatabase));
        runState.clear();
    }

    private static void end(Stream<RunningPart> parts) {
        var endings = parts.flatMap(part -> part.process().stream()
                        .peek(process -> Child.farewell(process, signal(part)))
                        .map(process -> process.onExit()
                                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                                .exceptionally(error -> insist(process))))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(endings).join();
    }

    private static ProcessHandle insist(ProcessHandle process) {
        process.destroyForcibly();
        return process;
    }

    private static ChildSpec.Signal signal(RunningPart part) {
        return isDatabase(part) ? ChildSpec.Signal.INT : ChildSpec.Signal.TERM;
    }

    private static boolean isDatabase(RunningPart part) {
        return part.name().equals(Postgres.NAME);
    }
}
