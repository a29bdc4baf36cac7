package de.guildhall.local.cli;

import de.guildhall.local.stack.Control;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the running launcher to do something with one part. */
abstract class PartCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private final String action;

    @Parameters(paramLabel = "PART", description = "As ./guildhall status names it")
    private String part;

    PartCommand(String action) {
        this.action = action;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var home = Surroundings.current().home();
        var hindrance = Surroundings.hindrance(home);
        if (hindrance.isPresent()) {
            spec.commandLine().getErr().println(hindrance.get());
            return 1;
        }
        var answer = Control.ask(home.run(), action, part);
        (answer.done() ? spec.commandLine().getOut() : spec.commandLine().getErr()).println(answer.text());
        return answer.done() ? 0 : 1;
    }
}
