package de.guildhall.local.cli;

import de.guildhall.local.PortCheck;
import de.guildhall.local.api.ApiFailed;
import de.guildhall.local.demo.DemoData;
import de.guildhall.local.installation.LocalStack;
import de.guildhall.local.process.ClassCache;
import de.guildhall.local.stack.Control;
import de.guildhall.local.stack.PartFailed;
import de.guildhall.local.stack.Progress;
import de.guildhall.local.stack.Stack;
import java.io.IOException;
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

    @Option(names = "--no-demo", description = "Do not load the demo data")
    private boolean noDemo;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var surroundings = Surroundings.current();
        var home = surroundings.home();
        surroundings.logToFile();
        var complaints = PortCheck.complaints(surroundings.ports(), home.runState());
        if (!complaints.isEmpty()) {
            complaints.forEach(spec.commandLine().getErr()::println);
            return 1;
        }
        var progress = new Progress(System.out);
        new Leftovers(home.runState(), progress).end();

        var local = new LocalStack(surroundings.checkout(), home, surroundings.ports(), ClassCache.Mode.USE);
        var stack = local.stack(progress);
        var over = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> shutDown(stack, progress, over), "shutdown"));

        progress.say("Starting Guildhall; data and logs in " + home.directory());
        try {
            stack.start();
        } catch (PartFailed e) {
            progress.say(e.getMessage());
            return 1;
        }
        var demo = new DemoData(local, progress);
        try (var control = Control.open(stack, home.run())) {
            if (!noDemo) {
                load(demo, progress);
            }
            progress.say("Guildhall is ready after %s s: %s/"
                    .formatted(
                            progress.secondsSinceBegin(), surroundings.ports().portalUrl()));
            progress.say("Mails are read at " + surroundings.ports().mailPageUrl() + "/");
            if (demo.isLoaded()) {
                progress.say(demo.accounts());
            }
            over.await();
        }
        return 0;
    }

    /** The portal is of use without the demo data, and the next start goes on with it. */
    private static void load(DemoData demo, Progress progress) throws InterruptedException {
        try {
            demo.load();
        } catch (ApiFailed e) {
            progress.say("The demo data is not complete: " + e.getMessage());
        }
    }

    private static void shutDown(Stack stack, Progress progress, CountDownLatch over) {
        progress.say("Stopping");
        stack.close();
        progress.say("Guildhall has stopped");
        over.countDown();
    }
}
