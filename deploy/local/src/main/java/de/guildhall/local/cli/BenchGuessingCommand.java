package de.guildhall.local.cli;

import de.guildhall.local.bench.GuessingBench;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "guessing",
        description = "Measures on a stack of its own whether refusals of activation codes can be told apart")
final class BenchGuessingCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "GUESSES",
            arity = "0..1",
            defaultValue = "1000000",
            description = "How many are sent in great number, after those that are timed; without it a million")
    private int guesses;

    @Override
    public Integer call() throws Exception {
        return BenchCommand.run(
                (checkout, local, progress) -> new GuessingBench(checkout, local, progress, guesses).run());
    }
}
