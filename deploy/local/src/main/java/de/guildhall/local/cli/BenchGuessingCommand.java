package de.guildhall.local.cli;

import de.guildhall.local.bench.GuessingBench;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "guessing",
        description = "Measures on a stack of its own whether refusals of activation codes can be told apart")
final class BenchGuessingCommand implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        return BenchCommand.run((checkout, local, progress) -> new GuessingBench(checkout, local, progress).run());
    }
}
