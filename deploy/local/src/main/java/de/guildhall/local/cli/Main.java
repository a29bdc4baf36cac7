package de.guildhall.local.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What ./guildhall calls when everything is built. */
@Command(
        name = "guildhall",
        mixinStandardHelpOptions = true,
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            StartCommand.class,
            StopCommand.class,
            DemoCommand.class,
            ResetCommand.class,
            PrepareCommand.class,
            BenchCommand.class,
            AuditCommand.class,
            AwayCommand.class,
            LongAgoCommand.class
        })
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main())
                .setExecutionExceptionHandler(Main::complain)
                .execute(arguments));
    }

    private static int complain(Exception exception, CommandLine command, CommandLine.ParseResult parsed) {
        command.getErr().println(exception.getMessage() == null ? exception.toString() : exception.getMessage());
        return 1;
    }
}
