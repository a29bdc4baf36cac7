package de.guildhall.local.demo;

import de.guildhall.local.demo.DemoScript.Chamber;
import de.guildhall.local.demo.DemoScript.Organisation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whom to sign in as, in a few lines. */
final class DemoAccounts {

    private static final String ROW = "  %-24s %-50s %s%n";

    private DemoAccounts() {}

    static String text(DemoScript script, Path letter, Path openCompany) {
        var text = new StringBuilder("Accounts of the demo, all with the password " + script.password() + "\n");
        text.append(ROW.formatted("installation operator", script.operator().email(), "this installation"));
        for (var chamber : script.chambers()) {
            for (var member : chamber.staff()) {
                text.append(ROW.formatted(
                        member.roles().getFirst().replace('-', ' '), member.email(), chamber.shortName()));
            }
        }
        script.organisations().stream()
                .filter(Organisation::isActivated)
                .forEach(organisation -> append(text, organisation));
        if (Files.exists(openCompany)) {
            script.organisations().stream()
                    .filter(Organisation::isLeftOpen)
                    .map(organisation -> script.chamber(organisation.chamber()))
                    .forEach(chamber -> appendOpenCompany(text, chamber, letter, openCompany));
        }
        return text.toString().stripTrailing();
    }

    private static void append(StringBuilder text, Organisation organisation) {
        text.append(ROW.formatted(
                "company administrator", organisation.administrator().email(), organisation.name()));
        organisation.trainers().stream()
                .limit(1)
                .forEach(trainer -> text.append(ROW.formatted("trainer", trainer.email(), organisation.name())));
        organisation.apprentices().stream()
                .limit(1)
                .forEach(apprentice ->
                        text.append(ROW.formatted("apprentice", apprentice.email(), organisation.name())));
        organisation.apprentices().stream()
                .filter(apprentice -> apprentice.supervisor() != null)
                .forEach(apprentice -> text.append(ROW.formatted(
                        "training supervisor", apprentice.supervisor().email(), organisation.name())));
    }

    private static void appendOpenCompany(StringBuilder text, Chamber chamber, Path letter, Path openCompany) {
        try {
            String[] company = Files.readString(openCompany).strip().split("\t");
            text.append("To activate yourself: %s, chamber %s, company number %s, code %s%n  (letter: %s)"
                    .formatted(company[0], chamber.name(), company[1], company[2], letter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
