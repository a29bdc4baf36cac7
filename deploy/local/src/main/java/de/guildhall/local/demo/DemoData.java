package de.guildhall.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.guildhall.local.Home;
import de.guildhall.local.api.Api;
import de.guildhall.local.installation.LocalStack;
import de.guildhall.local.mail.MailStore;
import de.guildhall.local.stack.Health;
import de.guildhall.local.stack.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
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
        var activations = new DemoActivations(api, people);
        var records = new DemoRecords(api, people, script, years);
        new DemoTerms(api, people).publish();
        new DemoOperator(api, people, script).appoint();
        Map<String, String> chamberIds = chambers.create();
        Map<String, JsonNode> occupations = chambers.createOccupations();
        Map<String, Company> known = new HashMap<>();
        for (var organisation : script.organisations()) {
            var chamber = script.chamber(organisation.chamber());
            var chamberId = chamberIds.get(chamber.key());
            var company = companies.register(organisation, chamber, chamberId, occupations);
            known.put(organisation.companyNumber(), company);
            if (organisation.isBranch()) {
                if (!company.activated()) {
                    activations.activateUnder(
                            known.get(organisation.headOffice()),
                            company,
                            chamberId,
                            activations.letter(company, chamber, chamberId));
                }
                continue;
            }
            if (organisation.isLeftOpen()) {
                keepLetter(company, activations.letter(company, chamber, chamberId), activations);
                continue;
            }
            // Once it is used, a code has no letter any more.
            if (!company.activated()) {
                activations.activate(company, chamberId, activations.letter(company, chamber, chamberId));
            }
            activations.createAccounts(company);
            records.write(company);
            if (organisation.isDelegate()) {
                var principal = known.get(organisation.actsFor());
                var itsChamber = script.chamber(principal.script().chamber());
                activations.delegate(principal, itsChamber, chamberIds.get(itsChamber.key()), company);
            }
        }
    }

    /** For the one company that a person shall activate by hand. */
    private void keepLetter(Company company, DemoActivations.Letter letter, DemoActivations activations)
            throws IOException, InterruptedException {
        Files.write(letterFile(), activations.letterAsPdf(letter));
        Files.writeString(
                openCompany(),
                "%s\t%s\t%s\n"
                        .formatted(company.script().name(), company.script().companyNumber(), letter.code()));
    }

    /** The accounts and the company left to activate, for the person at the terminal. */
    public String accounts() {
        return DemoAccounts.text(script, letterFile(), openCompany());
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

    private Path openCompany() {
        return home.demo().resolve("open-company");
    }

    private Path done() {
        return home.demo().resolve("loaded");
    }
}
