package de.guildhall.local.cli;

import picocli.CommandLine.Command;

@Command(name = "audit", description = "Checks the audit trail", subcommands = AuditVerifyCommand.class)
final class AuditCommand {}
