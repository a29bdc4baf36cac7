package de.guildhall.identity.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuditFileTest extends TrailTest {

    private static final String FILE = ENTRIES + "/csv";
    private static final int LONGEST_FILE = 3;

    @Test
    @Rule("AUD-1")
    void theFileHoldsWhatTheListShowsAndItsFetchingIsRecorded() {
        Map<String, Object> plain = entry("2026-11-21T08:00:00.5Z", "Tischlerei \"Brandt\", Söhne");
        plain.put("source", "client:portal");
        plain.put("after", Map.of("deadline", "2026-12-12"));
        publish(plain);
        publish(entry("2026-11-21T09:00:00Z", "Other"));

        String file = export("brandt")
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        List<String> lines = List.of(file.split("\r\n"));
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .isEqualTo("\uFEFFnumber,at,person,personId,actingFor,source,action,objectKind,object,objectId,"
                        + "service,before,after,erased");
        assertThat(lines.getLast())
                .contains(",2026-11-21T08:00:00.500Z,Jan Brinkmann," + plain.get("personId") + ",chamber:" + chamber
                        + ",client:portal,org.activation-code.issue,activation-code,"
                        + "\"Tischlerei \"\"Brandt\"\", Söhne\",")
                .endsWith(",test,,\"{\"\"deadline\"\":\"\"2026-12-12\"\"}\",");
        await().untilAsserted(() -> find(administrator, "organisationId", organisation)
                .body("items[0].action", equalTo("identity.audit-entry.export"))
                .body("items[0].actor.name", equalTo("Petra Lang"))
                .body("items[0].after", equalTo("brandt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 541", "-2", "@SUM(A1)", "\tTab"})
    @Rule("AUD-1")
    void aSpreadsheetTakesNoTextOfTheFileForAFormula(String label) {
        publish(entry("2026-11-21T08:00:00Z", label));

        assertThat(export(null).extract().asString()).contains(",'" + label + ",");
    }

    @Test
    void aFileThatWouldBeTooLongSaysThatItIsCutOff() {
        // No word of the action: fetching a file is an entry itself, which comes in at any moment.
        for (int i = 0; i < LONGEST_FILE; i++) {
            publish(entry("2026-11-21T08:00:00Z", "Workbench " + i));
        }
        assertThat(export("workbench").extract().asString()).doesNotContain("Only the newest");

        publish(entry("2026-11-21T07:00:00Z", "Workbench too many"));
        assertThat(List.of(export("workbench").extract().asString().split("\r\n")))
                .hasSize(1 + LONGEST_FILE + 1)
                .last()
                .isEqualTo("Only the newest 3 entries are in this file. A search makes it smaller.");
    }

    @Test
    void nobodyGetsAFileOfTheTrailOfOthers() {
        Person other = Person.named("Olaf Fremd").administratorOf(UUID.randomUUID());

        other.calls()
                .queryParam("organisationId", organisation)
                .get(FILE)
                .then()
                .statusCode(404);
        other.calls().get(FILE).then().statusCode(400).body("violations.field", contains("organisationId"));
        Person.stranger()
                .calls()
                .queryParam("organisationId", organisation)
                .get(FILE)
                .then()
                .statusCode(403);
    }

    private ValidatableResponse export(String search) {
        var request = administrator.calls().queryParam("organisationId", organisation);
        return (search == null ? request : request.queryParam("q", search))
                .get(FILE)
                .then();
    }
}
