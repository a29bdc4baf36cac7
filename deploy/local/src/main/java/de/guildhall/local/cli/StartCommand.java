package de.guildhall.local.cli;

import picocli.CommandLine.Command;

@Command(name = "start", description = "Starts a part that died or was stopped")
final class StartCommand extends PartCommand {

    StartCommand() {
        super("start");
    }
}
