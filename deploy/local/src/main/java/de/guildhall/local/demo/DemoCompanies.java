package de.guildhall.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.guildhall.local.api.Api;
import de.guildhall.local.api.ApiFailed;
import de.guildhall.local.api.Caller;
import de.guildhall.local.demo.Company.Relationship;
import de.guildhall.local.demo.DemoScript.Apprentice;
import de.guildhall.local.demo.DemoScript.Chamber;
import de.guildhall.local.demo.DemoScript.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Chambers register companies and issue codes; companies activate and create accounts for their people. */
final class DemoCompanies {

    private final Api api;
    private final People people;
    private final DemoScript script;
    private final TrainingYears years;

    DemoCompanies(Api api, People people, DemoScript script, TrainingYears years) {
        this.api = api;
        this.people = people;
        this.script = script;
        this.years = years;
    }

    Company register(Organisation organisation, Chamber chamber, String chamberId, Map<String, JsonNode> occupations)
            throws InterruptedException {
        var system = people.client(chamber.client()).forChamber(chamberId);
        String key = "demo-" + organisation.companyNumber();
        String id = api.create(
                        system,
                        "/org/v1/organisations",
                        key,
                        Map.of(
                                "chamberId", chamberId,
                                "companyNumber", organisation.companyNumber(),
                                "name", organisation.name(),
                                "address", organisation.address(),
                                "email", organisation.email(),
                                "sites", organisation.sites()))
                .path("id")
                .asText();
        var registered = api.get(system, "/org/v1/organisations/" + id);
        var sites = registered.path("sites");
        var trainers = trainers(system, organisation, id, key);
        var relationships = new ArrayList<Relationship>();
        for (var apprentice : organisation.apprentices()) {
            relationships.add(new Relationship(
                    relationship(system, organisation, id, sites, trainers, occupations, apprentice), apprentice));
        }
        return new Company(organisation, id, registered.path("activated").asBoolean(), trainers, relationships);
    }

    private List<String> trainers(Caller system, Organisation organisation, String id, String key)
            throws InterruptedException {
        var trainers = new ArrayList<String>();
        for (var trainer : organisation.trainers()) {
            trainers.add(api.create(
                            system,
                            "/org/v1/trainers",
                            key + "-" + trainer.familyName(),
                            Map.of(
                                    "organisationId", id,
                                    "givenName", trainer.givenName(),
                                    "familyName", trainer.familyName()))
                    .path("id")
                    .asText());
        }
        return trainers;
    }

    private String relationship(
            Caller system,
            Organisation organisation,
            String id,
            JsonNode sites,
            List<String> trainers,
            Map<String, JsonNode> occupations,
            Apprentice apprentice)
            throws InterruptedException {
        var occupation = script.occupation(apprentice.occupation());
        var start = years.start(apprentice.year());
        String siteName = organisation.sites().get(apprentice.site()).name();
        return api.create(
                        system,
                        "/org/v1/training-relationships",
                        "demo-" + organisation.companyNumber() + "-" + apprentice.familyName(),
                        Map.of(
                                "organisationId", id,
                                "siteId", idOfSite(sites, siteName),
                                "occupationId",
                                        occupations
                                                .get(occupation.code())
                                                .path("id")
                                                .asText(),
                                "apprentice",
                                        Map.of(
                                                "givenName", apprentice.givenName(),
                                                "familyName", apprentice.familyName(),
                                                "birthDate", apprentice.birthDate(start)),
                                "trainerId", trainers.get(apprentice.trainer()),
                                "startsOn", start,
                                "endsOn", TrainingYears.end(start, occupation.durationMonths())))
                .path("id")
                .asText();
    }

    private static String idOfSite(JsonNode sites, String name) {
        for (var site : sites) {
            if (site.path("name").asText().equals(name)) {
                return site.path("id").asText();
            }
        }
        throw new ApiFailed("No site " + name + " in " + sites);
    }

    /** What the letter says, and who may fetch it again. */
    record Letter(Caller clerk, String path, String code) {}

    Letter letter(Company company, Chamber chamber, String chamberId) throws InterruptedException {
        var clerk = people.accept(chamber.staff().stream()
                        .filter(member -> member.role().equals("clerk"))
                        .findFirst()
                        .orElseThrow()
                        .email())
                .forChamber(chamberId);
        String codeId = api.create(
                        clerk,
                        "/org/v1/organisations/" + company.id() + "/activation-codes",
                        "demo-code-" + company.script().companyNumber(),
                        Map.of())
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

    /** All are asked for before the first mail is waited for. */
    void createAccounts(Company company) throws InterruptedException {
        var administrator = people.register(company.script().administrator()).forOrganisation(company.id());
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
