package de.guildhall.local.cli;

import de.guildhall.local.Directories;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "reset", description = "Deletes all data of this stack, after asking")
final class ResetCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--yes", description = "Do not ask")
    private boolean yes;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var home = Surroundings.current().home();
        if (home.runState().launcher().isPresent()
                || !home.runState().survivors().isEmpty()) {
            spec.commandLine().getErr().println("Guildhall is running: ./guildhall down first");
            return 1;
        }
        if (!Files.isDirectory(home.directory())) {
            out.println("There is nothing to delete");
            return 0;
        }
        if (!yes && !confirmed(home.directory(), out)) {
            out.println("Nothing was deleted");
            return 1;
        }
        Directories.delete(home.directory());
        out.println("Deleted " + home.directory());
        return 0;
    }

    private static boolean confirmed(Path directory, PrintWriter out) {
        out.print("Delete all data in " + directory + "? Type yes: ");
        out.flush();
        var answer = new Scanner(System.in, Charset.defaultCharset());
        return answer.hasNextLine() && answer.nextLine().strip().equals("yes");
    }
}
