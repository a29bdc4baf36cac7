package de.guildhall.identity.trail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import de.guildhall.identity.testing.Accounts;
import de.guildhall.identity.testing.Addresses;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuditEntryResourceTest extends TrailTest {

    @Test
    @Rule("AUD-1")
    void anEntryOfAnyServiceShowsWhoDidWhatForWhomOnWhichObject() {
        UUID code = UUID.randomUUID();
        UUID actor = UUID.randomUUID();
        Map<String, Object> entry = entry("2026-11-21T08:00:00.123456Z", "Brandt");
        entry.put("personId", actor);
        entry.put("objectId", code);
        entry.put("source", "client:chamber-osnabrueck");
        entry.put("before", Map.of("deadline", "2026-12-01"));
        entry.put("after", Map.of("deadline", "2026-12-12"));
        publish(entry);

        find(administrator, "organisationId", organisation)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].at", equalTo("2026-11-21T08:00:00.123456Z"))
                .body("items[0].actor.personId", equalTo(actor.toString()))
                .body("items[0].actor.name", equalTo("Jan Brinkmann"))
                .body("items[0].actingFor", equalTo("chamber:" + chamber))
                .body("items[0].source", equalTo("client:chamber-osnabrueck"))
                .body("items[0].action", equalTo("org.activation-code.issue"))
                .body("items[0].object.kind", equalTo("activation-code"))
                .body("items[0].object.id", equalTo(code.toString()))
                .body("items[0].object.label", equalTo("Brandt"))
                .body("items[0].service", equalTo("test"))
                .body("items[0].before.deadline", equalTo("2026-12-01"))
                .body("items[0].after.deadline", equalTo("2026-12-12"));
    }

    @Test
    @Rule("AUD-1")
    void whatThisServiceDoesStandsInTheTrailToo() {
        Person chamberAdministrator = Person.named("Ute Kaya").chamberAdministratorOf(chamber);
        chamberAdministrator
                .calls()
                .body(Map.of(
                        "email",
                        Addresses.fresh("jan.brinkmann"),
                        "givenName",
                        "Jan",
                        "familyName",
                        "Brinkmann",
                        "language",
                        "de"))
                .post("/api/identity/v1/accounts")
                .then()
                .statusCode(201);

        await().untilAsserted(() -> find(chamberAdministrator, "chamberId", chamber)
                .body("items.action", contains("identity.account.create"))
                .body("items[0].service", equalTo("identity-service"))
                .body("items[0].source", equalTo("client:portal"))
                .body("items[0].actor.name", equalTo("Ute Kaya")));
    }

    @Test
    void aPersonOfOursIsCalledAsTheyAreCalledToday() {
        String email = Addresses.fresh("lena.vogt");
        Accounts.open(email);
        Map<String, Object> entry = entry("2026-11-21T08:00:00Z", "Record");
        entry.put("personId", Accounts.idOf(email));
        entry.put("personName", "portal");
        publish(entry);

        find(administrator, "organisationId", organisation).body("items.actor.name", contains("Lena Vogt"));
    }

    @Test
    void anEntryDeliveredTwiceIsKeptOnce() {
        Map<String, Object> entry = entry("2026-11-21T08:00:00Z", "Brandt");
        UUID eventId = publish(entry);
        Events.publish(eventId, "audit.entry", UUID.randomUUID(), TYPE, entry);
        publish(entry("2026-11-21T09:00:00Z", "Later"));

        find(administrator, "organisationId", organisation).body("items", hasSize(2));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrDoubleAlsoWithinOneMoment() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            publish(entry(i < 4 ? "2026-11-21T08:00:00Z" : "2026-11-21T0" + i + ":00:00Z", "Object " + i));
            expected.add("Object " + i);
        }

        List<String> seen = new ArrayList<>();
        List<String> times = new ArrayList<>();
        String next = null;
        do {
            var request = administrator
                    .calls()
                    .queryParam("organisationId", organisation)
                    .queryParam("limit", 2);
            JsonPath page = (next == null ? request : request.queryParam("cursor", next))
                    .get(ENTRIES)
                    .jsonPath();
            seen.addAll(page.getList("items.object.label"));
            times.addAll(page.getList("items.at"));
            next = page.getString("next");
        } while (next != null);

        assertThat(seen).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(times).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @ParameterizedTest
    @ValueSource(strings = {"brandt", "BRINKMANN", "activation-code", "100 %"})
    void searchFindsLabelNameAndAction(String search) {
        publish(entry("2026-11-21T08:00:00Z", "Tischlerei Brandt, 100 %"));

        administrator
                .calls()
                .queryParam("organisationId", organisation)
                .queryParam("q", search)
                .get(ENTRIES)
                .then()
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "nobody, org.activation-code.issue, 1",
        "nobody, org.activation-code, 0",
        "brandt, org.activation-code.print, 1",
        "nobody, org.activation-code.print, 0"
    })
    @Rule("AUD-2")
    void searchAlsoFindsActionsThatItsReaderKnowsByWords(String search, String action, int found) {
        publish(entry("2026-11-21T08:00:00Z", "Tischlerei Brandt"));

        administrator
                .calls()
                .queryParam("organisationId", organisation)
                .queryParam("q", search)
                .queryParam("action", "org.chamber.edit", action)
                .get(ENTRIES)
                .then()
                .body("items", hasSize(found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Müller", "%x%", "_randt"})
    void searchFindsNothingElse(String search) {
        publish(entry("2026-11-21T08:00:00Z", "Brandt"));

        administrator
                .calls()
                .queryParam("organisationId", organisation)
                .queryParam("q", search)
                .get(ENTRIES)
                .then()
                .body("items", empty())
                .body("next", nullValue());
    }

    @Test
    void aClerkSeesTheChambersTrailAndOfAnOrganisationWhatConcernedBoth() {
        publish(entry("2026-11-21T08:00:00Z", "Of both"));
        Map<String, Object> ofOtherChamber = entry("2026-11-21T09:00:00Z", "Of another chamber");
        ofOtherChamber.put("chamberId", UUID.randomUUID());
        publish(ofOtherChamber);

        find(clerk, "chamberId", chamber).body("items.object.label", contains("Of both"));
        find(clerk, "organisationId", organisation).body("items.object.label", contains("Of both"));
        find(administrator, "organisationId", organisation)
                .body("items.object.label", contains("Of another chamber", "Of both"));
    }

    @Test
    void nobodySeesTheTrailOfOthers() {
        publish(entry("2026-11-21T08:00:00Z", "Brandt"));
        Person otherAdministrator = Person.named("Olaf Fremd").administratorOf(UUID.randomUUID());
        Person otherClerk = Person.named("Olga Fremd").clerkOf(UUID.randomUUID());

        find(otherAdministrator, "organisationId", organisation).statusCode(404);
        find(otherAdministrator, "chamberId", chamber).statusCode(404);
        find(otherClerk, "chamberId", chamber).statusCode(404);
        find(otherClerk, "organisationId", organisation).statusCode(200).body("items", empty());
        find(Person.stranger(), "organisationId", organisation).statusCode(403);
        find(Person.named("Tom Weber").trainerOf(organisation), "organisationId", organisation)
                .statusCode(403);
        find(administrator.actingFor(ActingFor.SELF), "organisationId", organisation)
                .statusCode(403);
        given().queryParam("organisationId", organisation).get(ENTRIES).then().statusCode(401);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        administrator
                .calls()
                .queryParam("organisationId", "7")
                .queryParam("limit", 0)
                .queryParam("q", "x".repeat(101))
                .get(ENTRIES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("limit", "organisationId", "q"));
    }

    @Test
    void eitherAnOrganisationOrAChamberIsNamed() {
        administrator.calls().get(ENTRIES).then().statusCode(400).body("violations.field", contains("organisationId"));
        administrator
                .calls()
                .queryParam("organisationId", organisation)
                .queryParam("chamberId", chamber)
                .get(ENTRIES)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "YWJj", "eB95"})
    void aCursorOfAnotherListIsRefused(String cursor) {
        administrator
                .calls()
                .queryParam("organisationId", organisation)
                .queryParam("cursor", cursor)
                .get(ENTRIES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("cursor"));
    }
}
