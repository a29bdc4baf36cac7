package de.guildhall.local.cli;

import de.guildhall.local.stack.PartFailed;
import de.guildhall.local.stack.Progress;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "prepare", description = "Builds Keycloak and the class caches")
final class PrepareCommand implements Callable<Integer> {

    @Option(names = "--missing", description = "Leave caches alone that no longer fit")
    private boolean onlyMissing;

    @Override
    public Integer call() throws IOException, InterruptedException, PartFailed {
        var surroundings = Surroundings.current();
        surroundings.logToFile();
        new Preparation(surroundings.checkout(), new Progress(System.out)).run(onlyMissing);
        return 0;
    }
}
