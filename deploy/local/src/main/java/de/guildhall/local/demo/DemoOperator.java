package de.guildhall.local.demo;

import de.guildhall.local.api.Api;
import de.guildhall.local.api.Caller;
import java.util.Map;

/** The operator's client appoints somebody who does the operator's work in the portal. */
final class DemoOperator {

    private static final String INSTALLATION = "installation";

    private final Api api;
    private final People people;
    private final DemoScript.Human human;

    DemoOperator(Api api, People people, DemoScript script) {
        this.api = api;
        this.people = people;
        this.human = script.operator();
    }

    void appoint() throws InterruptedException {
        var client = people.client("guildhall-operator").forInstallation();
        var person = api.create(
                        client,
                        "/identity/v1/accounts",
                        "demo-account-" + human.email(),
                        Map.of(
                                "givenName", human.givenName(),
                                "familyName", human.familyName(),
                                "email", human.email(),
                                "language", human.language()))
                .path("personId")
                .asText();
        if (!operates(people.accept(human.email()))) {
            api.post(
                    client,
                    "/permission/v1/grants",
                    Map.of(
                            "personId",
                            person,
                            "role",
                            "installation-operator",
                            "scope",
                            INSTALLATION,
                            "reason",
                            "Demo data"));
        }
    }

    private boolean operates(Caller person) throws InterruptedException {
        return api.items(person, "/permission/v1/functions").stream()
                .anyMatch(function -> function.path("kind").asText().equals(INSTALLATION));
    }
}
