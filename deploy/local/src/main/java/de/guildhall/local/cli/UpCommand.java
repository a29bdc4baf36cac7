package de.guildhall.local.cli;

import de.guildhall.local.PortCheck;
import de.guildhall.local.PortMemory;
import de.guildhall.local.RunState;
import de.guildhall.local.RunningPart;
import de.guildhall.local.api.ApiFailed;
import de.guildhall.local.demo.DemoData;
import de.guildhall.local.installation.LocalStack;
import de.guildhall.local.process.ClassCache;
import de.guildhall.local.stack.Control;
import de.guildhall.local.stack.PartFailed;
import de.guildhall.local.stack.Progress;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "up", description = "Starts everything and stays until Ctrl-C or ./guildhall down")
final class UpCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private final Progress progress = new Progress(System.out);

    @Option(names = "--no-demo", description = "Do not load the demo data")
    private boolean noDemo;

    @Override
    public Integer call() throws Exception {
        var surroundings = Surroundings.current();
        surroundings.logToFile();
        var home = surroundings.home();
        var complaints = PortCheck.complaints(surroundings.ports(), home);
        if (!complaints.isEmpty()) {
            complaints.forEach(spec.commandLine().getErr()::println);
            return 1;
        }
        new Leftovers(home.runState(), progress).end();
        Control.forget(home.run());
        new PortMemory(home).remember(surroundings.ports());
        return OrderlyEnd.of(progress, () -> prepareAndServe(surroundings));
    }

    private int prepareAndServe(Surroundings surroundings) throws IOException, InterruptedException {
        var runState = surroundings.home().runState();
        runState.write(List.of(
                RunningPart.of(RunState.LAUNCHER, RunningPart.State.STARTING, Optional.of(ProcessHandle.current()))));
        try {
            serve(surroundings, new Preparation(surroundings.checkout(), progress).complete());
        } catch (PartFailed e) {
            progress.say(e.getMessage());
            return 1;
        } finally {
            runState.clear();
            progress.say("Guildhall has stopped");
        }
        return 0;
    }

    private void serve(Surroundings surroundings, ClassCache.Mode caches)
            throws IOException, InterruptedException, PartFailed {
        var home = surroundings.home();
        var local = new LocalStack(surroundings.checkout(), home, surroundings.ports(), caches);
        var demo = new DemoData(local, progress);
        progress.say("Starting Guildhall; data and logs in " + home.directory());
        try (var stack = local.stack(progress)) {
            stack.start();
            try (var control = Control.open(stack, home.run())) {
                if (!noDemo) {
                    load(demo);
                }
                progress.say("Guildhall is ready after %s s: %s/"
                        .formatted(
                                progress.secondsSinceBegin(),
                                surroundings.ports().portalUrl()));
                progress.say("Mails are read at " + surroundings.ports().mailPageUrl() + "/");
                if (demo.isLoaded()) {
                    progress.say(demo.accounts());
                }
                new CountDownLatch(1).await();
            }
        }
    }

    /** The portal is of use without the demo data, and the next start goes on with it. */
    private void load(DemoData demo) throws InterruptedException {
        try {
            demo.load();
        } catch (ApiFailed e) {
            progress.say("The demo data is not complete: " + e.getMessage());
        }
    }
}
