package de.guildhall.local.cli;

import de.guildhall.local.stack.Progress;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "prepare", description = "Builds Keycloak and the class caches")
final class PrepareCommand implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        var surroundings = Surroundings.current();
        surroundings.logToFile();
        var progress = new Progress(System.out);
        return OrderlyEnd.of(progress, () -> {
            new Preparation(surroundings.checkout(), progress).renew();
            return 0;
        });
    }
}
