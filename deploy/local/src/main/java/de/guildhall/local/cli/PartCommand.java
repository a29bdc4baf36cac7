package de.guildhall.local.cli;

import de.guildhall.local.stack.Control;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Parameters;

/** Asks the running launcher to do something with one part. */
abstract class PartCommand implements Callable<Integer> {

    private final String action;

    @Parameters(paramLabel = "PART", description = "As ./guildhall status names it")
    private String part;

    PartCommand(String action) {
        this.action = action;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var home = Surroundings.current().home();
        if (home.runState().launcher().isEmpty()) {
            System.err.println("Guildhall is not running: ./guildhall up starts it");
            return 1;
        }
        var answer = Control.ask(home.run(), action, part);
        (answer.done() ? System.out : System.err).println(answer.text());
        return answer.done() ? 0 : 1;
    }
}
