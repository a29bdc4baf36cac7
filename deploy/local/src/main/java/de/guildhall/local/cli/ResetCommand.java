package de.guildhall.local.cli;

import de.guildhall.local.Directories;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "reset", description = "Deletes all data of this stack, after asking")
final class ResetCommand implements Callable<Integer> {

    @Option(names = "--yes", description = "Do not ask")
    private boolean yes;

    @Override
    public Integer call() throws IOException {
        var home = Surroundings.current().home();
        if (home.runState().launcher().isPresent()
                || !home.runState().survivors().isEmpty()) {
            System.err.println("Guildhall is running: ./guildhall down first");
            return 1;
        }
        if (!Files.isDirectory(home.directory())) {
            System.out.println("There is nothing to delete");
            return 0;
        }
        if (!yes && !confirmed(home.directory())) {
            System.out.println("Nothing was deleted");
            return 1;
        }
        Directories.delete(home.directory());
        System.out.println("Deleted " + home.directory());
        return 0;
    }

    private static boolean confirmed(Path directory) {
        System.out.print("Delete all data in " + directory + "? Type yes: ");
        System.out.flush();
        var answer = new Scanner(System.in, Charset.defaultCharset());
        return answer.hasNextLine() && answer.nextLine().strip().equals("yes");
    }
}
