package de.guildhall.local.cli;

import de.guildhall.local.demo.DemoData;
import de.guildhall.local.installation.LocalStack;
import de.guildhall.local.process.ClassCache;
import de.guildhall.local.stack.Progress;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "demo",
        description = "Goes on with demo data that could not be loaded completely, and lists its accounts")
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var surroundings = Surroundings.current();
        var hindrance = Surroundings.hindrance(surroundings.home());
        if (hindrance.isPresent()) {
            spec.commandLine().getErr().println(hindrance.get());
            return 1;
        }
        var progress = new Progress(System.out);
        var local = new LocalStack(
                surroundings.checkout(), surroundings.home(), surroundings.ports(), ClassCache.Mode.NONE);
        var demo = new DemoData(local, progress);
        demo.load();
        progress.say(demo.accounts());
        return 0;
    }
}
