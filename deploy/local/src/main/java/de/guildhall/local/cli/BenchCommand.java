package de.guildhall.local.cli;

import de.guildhall.local.Directories;
import de.guildhall.local.FreePorts;
import de.guildhall.local.Home;
import de.guildhall.local.bench.Bench;
import de.guildhall.local.installation.LocalStack;
import de.guildhall.local.stack.Progress;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "bench", description = "Measures against the speed goals on a stack of its own")
final class BenchCommand implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        var surroundings = Surroundings.current();
        surroundings.logToFile();
        var home = new Home(surroundings.checkout().launcher().resolve("bench"));
        Directories.delete(home.directory());
        var local = LocalStack.forMeasuring(surroundings.checkout(), home, FreePorts.find());
        var progress = new Progress(System.out);
        return OrderlyEnd.of(progress, () -> new Bench(surroundings.checkout(), local, progress).run() ? 0 : 1);
    }
}
