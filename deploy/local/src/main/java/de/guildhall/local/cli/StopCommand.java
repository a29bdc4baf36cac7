package de.guildhall.local.cli;

import de.guildhall.local.stack.Control;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "stop", description = "Stops one part and leaves the others running")
final class StopCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PART", description = "As ./guildhall status names it")
    private String part;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var home = Surroundings.current().home();
        if (home.runState().launcher().isEmpty()) {
            System.err.println("Guildhall is not running: ./guildhall up starts it");
            return 1;
        }
        var answer = Control.ask(home.run(), "stop", part);
        (answer.done() ? System.out : System.err).println(answer.text());
        return answer.done() ? 0 : 1;
    }
}
