package de.guildhall.local.cli;

import picocli.CommandLine.Command;

@Command(name = "stop", description = "Stops one part and leaves the others running")
final class StopCommand extends PartCommand {

    StopCommand() {
        super("stop");
    }
}
