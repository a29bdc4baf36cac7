package de.guildhall.identity.trail;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MyAuditEntryResourceTest extends TrailTest {

    private static final String OWN = "/api/identity/v1/me/audit-entries";

    @Test
    @Rule("AUD-2")
    void aPersonSeesWhoChangedTheirDataOrLookedAtIt() {
        Person apprentice = Person.named("Lena Vogt");
        Map<String, Object> look = entry("2026-11-21T08:00:00Z", "Lena Vogt");
        look.put("subjectPersonId", apprentice.id());
        look.put("action", "org.training-relationship.view");
        publish(look);
        Map<String, Object> change = entry("2026-11-21T09:00:00Z", "Lena Vogt, 2026-W45");
        change.put("subjectPersonId", apprentice.id());
        change.put("after", Map.of("status", "APPROVED"));
        publish(change);
        Map<String, Object> ofSomebodyElse = entry("2026-11-21T10:00:00Z", "Jonas Müller");
        ofSomebodyElse.put("subjectPersonId", UUID.randomUUID());
        publish(ofSomebodyElse);
        publish(entry("2026-11-21T11:00:00Z", "Nobody's data"));

        apprentice
                .calls()
                .get(OWN)
                .then()
                .statusCode(200)
                .body("items.object.label", contains("Lena Vogt, 2026-W45", "Lena Vogt"))
                .body("items[1].actor.name", equalTo("Jan Brinkmann"))
                .body("items[1].actingFor", equalTo("chamber:" + chamber))
                .body("items[1].action", equalTo("org.training-relationship.view"))
                .body("items[0].after", nullValue());
        String next = apprentice.calls().queryParam("limit", 1).get(OWN).path("next");
        apprentice
                .calls()
                .queryParam("cursor", next)
                .get(OWN)
                .then()
                .body("items.object.label", contains("Lena Vogt"))
                .body("next", nullValue());
        Person.stranger().calls().get(OWN).then().statusCode(200).body("items", empty());
        given().get(OWN).then().statusCode(401);
    }
}
