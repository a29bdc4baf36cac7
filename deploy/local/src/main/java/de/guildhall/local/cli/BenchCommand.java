package de.guildhall.local.cli;

import de.guildhall.local.Checkout;
import de.guildhall.local.Directories;
import de.guildhall.local.FreePorts;
import de.guildhall.local.Home;
import de.guildhall.local.bench.Bench;
import de.guildhall.local.installation.LocalStack;
import de.guildhall.local.stack.Progress;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "bench",
        description = "Measures against the speed goals on a stack of its own",
        subcommands = BenchGuessingCommand.class)
final class BenchCommand implements Callable<Integer> {

    /** Tells whether every goal is met. */
    interface Measurement {
        boolean run(Checkout checkout, LocalStack local, Progress progress) throws Exception;
    }

    @Override
    public Integer call() throws Exception {
        return run((checkout, local, progress) -> new Bench(checkout, local, progress).run());
    }

    /** With an empty stack, which is not yet started. */
    static int run(Measurement measurement) throws Exception {
        var surroundings = Surroundings.current();
        surroundings.logToFile();
        var home = new Home(surroundings.checkout().launcher().resolve("bench"));
        Directories.delete(home.directory());
        var local = LocalStack.forMeasuring(surroundings.checkout(), home, FreePorts.find());
        var progress = new Progress(System.out);
        return OrderlyEnd.of(progress, () -> measurement.run(surroundings.checkout(), local, progress) ? 0 : 1);
    }
}
