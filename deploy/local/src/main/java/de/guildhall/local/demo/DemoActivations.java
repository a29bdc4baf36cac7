package de.guildhall.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.guildhall.local.api.Api;
import de.guildhall.local.api.Caller;
import de.guildhall.local.demo.DemoScript.Chamber;
import java.util.Map;

/** Companies open their space with the code of the chamber's letter and create accounts for their people. */
final class DemoActivations {

    private final Api api;
    private final People people;
    private final DemoTerms terms;

    DemoActivations(Api api, People people) {
        this.api = api;
        this.people = people;
        this.terms = new DemoTerms(api, people);
    }

    /** What the letter says, and who may fetch it again. */
    record Letter(Caller clerk, String path, String code) {}

    Letter letter(Company company, Chamber chamber, String chamberId) throws InterruptedException {
        return letter(company, chamber, chamberId, "OWNER", "demo-code-");
    }

    private Letter letter(Company company, Chamber chamber, String chamberId, String kind, String key)
            throws InterruptedException {
        var clerk = people.accept(chamber.clerk().email()).forChamber(chamberId);
        String codeId = api.create(clerk, codes(company), key + company.script().companyNumber(), Map.of("kind", kind))
                .path("id")
                .asText();
        String path = "/org/v1/activation-codes/" + codeId + "/letter";
        return new Letter(clerk, path, api.get(clerk, path).path("code").asText());
    }

    byte[] letterAsPdf(Letter letter) throws InterruptedException {
        return api.file(letter.clerk(), letter.path(), "application/pdf");
    }

    void activate(Company company, String chamberId, Letter letter) throws InterruptedException {
        api.create(
                people.register(company.script().administrator()),
                "/org/v1/activations",
                "demo-activation-" + company.script().companyNumber(),
                Map.of(
                        "chamberId", chamberId,
                        "companyNumber", company.script().companyNumber(),
                        "code", letter.code()));
    }

    /** Who administers the head office uses the letter that the branch got from its own chamber. */
    void activateUnder(Company headOffice, Company branch, String chamberId, Letter letter)
            throws InterruptedException {
        api.create(
                people.register(headOffice.script().administrator()).forOrganisation(headOffice.id()),
                "/org/v1/activations",
                "demo-activation-" + branch.script().companyNumber(),
                Map.of(
                        "chamberId", chamberId,
                        "companyNumber", branch.script().companyNumber(),
                        "code", letter.code(),
                        "headOfficeId", headOffice.id()));
    }

    /** The principal passes on the letter that it got from its chamber. Once it is used, there is nothing to do. */
    void delegate(Company principal, Chamber chamber, String chamberId, Company delegate) throws InterruptedException {
        var clerk = people.accept(chamber.clerk().email()).forChamber(chamberId);
        for (JsonNode code : api.get(clerk, codes(principal)).path("items")) {
            if (code.path("kind").asText().equals("DELEGATE")
                    && code.path("state").asText().equals("USED")) {
                return;
            }
        }
        var letter = letter(principal, chamber, chamberId, "DELEGATE", "demo-delegate-code-");
        api.create(
                people.register(delegate.script().administrator()).forOrganisation(delegate.id()),
                "/org/v1/delegations",
                "demo-delegation-" + delegate.script().companyNumber(),
                Map.of(
                        "chamberId", chamberId,
                        "companyNumber", principal.script().companyNumber(),
                        "code", letter.code(),
                        "delegateId", delegate.id()));
    }

    private static String codes(Company company) {
        return "/org/v1/organisations/" + company.id() + "/activation-codes";
    }

    /** All are asked for before the first mail is waited for. */
    void createAccounts(Company company) throws InterruptedException {
        var human = company.script().administrator();
        var administrator = people.register(human).forOrganisation(company.id());
        terms.accept(administrator, human.language());
        var trainers = company.script().trainers();
        for (int i = 0; i < trainers.size(); i++) {
            var trainer = trainers.get(i);
            account(
                    administrator,
                    "/org/v1/trainers/" + company.trainerIds().get(i),
                    trainer.email(),
                    trainer.language());
        }
        for (var relationship : company.relationships()) {
            var apprentice = relationship.apprentice();
            account(
                    administrator,
                    "/org/v1/training-relationships/" + relationship.id(),
                    apprentice.email(),
                    apprentice.language());
        }
        for (var trainer : trainers) {
            people.accept(trainer.email());
        }
        for (var relationship : company.relationships()) {
            people.accept(relationship.apprentice().email());
        }
    }

    private void account(Caller administrator, String subject, String email, String language)
            throws InterruptedException {
        api.create(
                administrator,
                subject + "/account",
                "demo-account-" + email,
                Map.of("email", email, "language", language));
    }
}
