package de.guildhall.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.guildhall.local.api.Api;
import de.guildhall.local.api.Caller;
import de.guildhall.local.demo.DemoScript.Chamber;
import de.guildhall.local.demo.DemoScript.Staff;
import java.util.HashMap;
import java.util.Map;

/** The operator sets up the chambers, their occupations, systems and staff. */
final class DemoChambers {

    private static final String REASON = "Demo data";

    private final Api api;
    private final People people;
    private final DemoScript script;
    private final Caller operator;

    DemoChambers(Api api, People people, DemoScript script) {
        this.api = api;
        this.people = people;
        this.script = script;
        this.operator = people.client("guildhall-operator").forInstallation();
    }

    /** Ids by key. */
    Map<String, String> create() throws InterruptedException {
        var ids = new HashMap<String, String>();
        for (var chamber : script.chambers()) {
            ids.put(chamber.key(), create(chamber));
        }
        for (var chamber : script.chambers()) {
            equip(chamber, ids.get(chamber.key()));
        }
        return ids;
    }

    private String create(Chamber chamber) throws InterruptedException {
        var present = api.find(operator, "/org/v1/chambers", "name", chamber.name());
        var found = present.isMissingNode()
                ? api.create(
                        operator,
                        "/org/v1/chambers",
                        "demo-chamber-" + chamber.key(),
                        Map.of(
                                "name", chamber.name(),
                                "shortName", chamber.shortName(),
                                "place", chamber.place(),
                                "address", chamber.address(),
                                "email", chamber.email(),
                                "timeZone", "Europe/Berlin"))
                : present;
        return found.path("id").asText();
    }

    private void equip(Chamber chamber, String id) throws InterruptedException {
        var system = api.get(people.client(chamber.client()), "/permission/v1/access")
                .path("personId")
                .asText();
        grant(operator, system, "chamber-system", id);
        for (var member : chamber.staff()) {
            var person = account(member, id);
            for (var role : member.roles()) {
                grant(giverOf(role, chamber, id), person, role, id);
            }
            people.accept(member.email());
        }
    }

    private String account(Staff member, String chamberId) throws InterruptedException {
        return api.create(
                        operator,
                        "/identity/v1/accounts",
                        "demo-account-" + member.email(),
                        Map.of(
                                "givenName", member.givenName(),
                                "familyName", member.familyName(),
                                "email", member.email(),
                                "language", "de",
                                "chamberId", chamberId))
                .path("personId")
                .asText();
    }

    /** Examiners get their access from a clerk (ACC-9), who comes before them in the script; the rest is the operator's. */
    private Caller giverOf(String role, Chamber chamber, String id) throws InterruptedException {
        return role.equals("examiner") ? people.accept(chamber.clerk().email()).forChamber(id) : operator;
    }

    private void grant(Caller giver, String person, String role, String chamberId) throws InterruptedException {
        for (var grant : api.items(operator, "/permission/v1/grants?chamberId=" + chamberId)) {
            if (grant.path("personId").asText().equals(person)
                    && grant.path("role").asText().equals(role)) {
                return;
            }
        }
        api.post(
                giver,
                "/permission/v1/grants",
                Map.of("personId", person, "role", role, "scope", "chamber:" + chamberId, "reason", REASON));
    }

    /** By code. */
    Map<String, JsonNode> createOccupations() throws InterruptedException {
        var occupations = new HashMap<String, JsonNode>();
        for (var occupation : script.occupations()) {
            var present = api.find(operator, "/org/v1/occupations", "code", occupation.code());
            occupations.put(
                    occupation.code(),
                    present.isMissingNode()
                            ? api.create(
                                    operator, "/org/v1/occupations", "demo-occupation-" + occupation.code(), occupation)
                            : present);
        }
        return occupations;
    }
}
