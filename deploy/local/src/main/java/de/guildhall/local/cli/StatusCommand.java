package de.guildhall.local.cli;

import de.guildhall.local.RunState;
import de.guildhall.local.RunningPart;
import de.guildhall.local.process.Memory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "status", description = "Shows every part with process, state and memory")
final class StatusCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private static final String ROW = "%-18s %-10s %8s %12s%n";

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var surroundings = Surroundings.current();
        var parts = surroundings.home().runState().read();
        if (parts.stream().noneMatch(part -> part.process().isPresent())) {
            out.println("Guildhall is not running");
            return 3;
        }
        out.printf(ROW, "part", "state", "process", "memory");
        for (var part : parts) {
            out.printf(
                    ROW,
                    part.name(),
                    state(part),
                    part.process().map(process -> Long.toString(process.pid())).orElse("-"),
                    inside(part, parts) ? "in launcher" : text(memory(part)));
        }
        out.printf(ROW, "sum", "", "", text(sum(parts)));
        out.println(surroundings.ports().portalUrl() + "/");
        return 0;
    }

    private static String state(RunningPart part) {
        boolean lost = part.state() == RunningPart.State.READY && part.process().isEmpty();
        return (lost ? RunningPart.State.DIED : part.state()).name().toLowerCase(Locale.ROOT);
    }

    private static OptionalLong sum(List<RunningPart> parts) {
        var each = parts.stream()
                .filter(part -> !inside(part, parts))
                .map(StatusCommand::memory)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .toArray();
        return each.length == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Arrays.stream(each).sum());
    }

    /** The launcher is the parent of all the others, which stand in lines of their own. */
    private static OptionalLong memory(RunningPart part) {
        return part.process()
                .map(process -> part.name().equals(RunState.LAUNCHER)
                        ? Memory.ownMebibytes(process)
                        : Memory.mebibytes(process))
                .orElse(OptionalLong.empty());
    }

    private static boolean inside(RunningPart part, List<RunningPart> parts) {
        return !part.name().equals(RunState.LAUNCHER)
                && part.pid() != 0
                && parts.stream()
                        .anyMatch(other -> other.name().equals(RunState.LAUNCHER) && other.pid() == part.pid());
    }

    private static String text(OptionalLong mebibytes) {
        return mebibytes.isPresent() ? mebibytes.getAsLong() + " MiB" : "-";
    }
}
