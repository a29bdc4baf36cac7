package de.guildhall.local.cli;

import de.guildhall.local.stack.Progress;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;

@Command(name = "down", description = "Stops everything in order")
final class DownCommand implements Callable<Integer> {

    private static final int PATIENCE_SECONDS = 30;

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        var progress = new Progress(System.out);
        var runState = Surroundings.current().home().runState();
        var launcher = runState.launcher();
        if (launcher.isEmpty()) {
            var survivors = runState.survivors();
            new Leftovers(runState, progress).end();
            progress.say(
                    survivors.isEmpty()
                            ? "Guildhall is not running (an up that still builds is ended by Ctrl-C in its terminal)"
                            : "Guildhall has stopped");
            return 0;
        }
        launcher.get().destroy();
        try {
            launcher.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            launcher.get().destroyForcibly();
            launcher.get().onExit().get();
            new Leftovers(runState, progress).end();
        }
        progress.say("Guildhall has stopped after %s s".formatted(progress.secondsSinceBegin()));
        return 0;
    }
}
