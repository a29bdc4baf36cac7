package de.guildhall.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.guildhall.local.Home;
import de.guildhall.local.LocalStack;
import de.guildhall.local.api.Api;
import de.guildhall.local.mail.MailStore;
import de.guildhall.local.stack.Health;
import de.guildhall.local.stack.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * Loads the demo data once, through the public API only. Every step looks first or carries an idempotency key, so a
 * load that was interrupted goes on with the next start.
 */
public final class DemoData {

    private final DemoScript script = DemoScript.read();
    private final Home home;
    private final Progress progress;
    private final Api api;
    private final People people;

    public DemoData(LocalStack local, Progress progress) {
        this.home = local.home();
        this.progress = progress;
        this.api = new Api(Health.CLIENT, local.ports().portalUrl());
        this.people = new People(api, local.secrets(), new MailStore(home.mails()), script.password());
    }

    public boolean isLoaded() {
        return Files.exists(done());
    }

    public void load() throws InterruptedException {
        if (isLoaded()) {
            return;
        }
        var since = Instant.now();
        try {
            Files.createDirectories(home.demo());
            tell(new TrainingYears(firstDay()));
            Files.writeString(done(), Instant.now() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.done("demo data", "loaded", since);
    }

    private void tell(TrainingYears years) throws InterruptedException, IOException {
        var chambers = new DemoChambers(api, people, script);
        var companies = new DemoCompanies(api, people, script, years);
        var records = new DemoRecords(api, people, script, years);
        Map<String, String> chamberIds = chambers.create();
        Map<String, JsonNode> occupations = chambers.createOccupations();
        for (var organisation : script.organisations()) {
            var chamber = script.chamber(organisation.chamber());
            var chamberId = chamberIds.get(chamber.key());
            var company = companies.register(organisation, chamber, chamberId, occupations);
            if (!organisation.isActivated()) {
                keepLetter(company, companies.letter(company, chamber, chamberId), companies);
                continue;
            }
            // Once it is used, a code has no letter any more.
            if (!company.activated()) {
                companies.activate(company, chamberId, companies.letter(company, chamber, chamberId));
            }
            companies.createAccounts(company);
            records.write(company);
        }
    }

    /** For the one company that a person shall activate by hand. */
    private void keepLetter(Company company, DemoCompanies.Letter letter, DemoCompanies companies)
            throws IOException, InterruptedException {
        Files.write(letterFile(), companies.letterAsPdf(letter));
        Files.writeString(
                home.demo().resolve("open-company"),
                "%s\t%s\t%s\n"
                        .formatted(company.script().name(), company.script().companyNumber(), letter.code()));
    }

    /** The accounts and the company left to activate, for the person at the terminal. */
    public String accounts() {
        return DemoAccounts.text(script, letterFile(), home.demo().resolve("open-company"));
    }

    /** Dates stay relative to the day of the first attempt: a repeat with other content would be refused. */
    private LocalDate firstDay() throws IOException {
        var file = home.demo().resolve("first-day");
        if (!Files.exists(file)) {
            Files.writeString(file, LocalDate.now().toString());
        }
        return LocalDate.parse(Files.readString(file).strip());
    }

    private Path letterFile() {
        return home.demo().resolve("activation-letter.pdf");
    }

    private Path done() {
        return home.demo().resolve("loaded");
    }
}
