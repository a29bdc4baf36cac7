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

/** Chambers register companies with their trainers and training relationships. */
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
                                                "birthDate", apprentice.birthDate(start),
                                                "apprenticeNumber", apprentice.number()),
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
}
