package de.guildhall.org.occupation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.org.testing.Office;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("TRN-10")
class OccupationResourceTest {

    private static final String OCCUPATIONS = "/api/org/v1/occupations";

    @Test
    void everybodySignedInFindsAnOccupationInEachLanguage() {
        String code = "X" + UUID.randomUUID().toString().substring(0, 20);
        Office.operator()
                .calls()
                .body(occupation(code))
                .post(OCCUPATIONS)
                .then()
                .statusCode(201);
        for (String word : new String[] {code, "büro " + code, "employé de bureau " + code}) {
            Person.stranger()
                    .calls()
                    .queryParam("q", word)
                    .get(OCCUPATIONS)
                    .then()
                    .statusCode(200)
                    .body("items.code", contains(code));
        }
    }

    @Test
    void aCodeNamesOneOccupation() {
        Map<String, Object> occupation =
                occupation("Y" + UUID.randomUUID().toString().substring(0, 20));
        Office.operator().calls().body(occupation).post(OCCUPATIONS).then().statusCode(201);
        Office.operator()
                .calls()
                .body(occupation)
                .post(OCCUPATIONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("org.occupation.code-taken"));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        Office.operator()
                .calls()
                .body(Map.of("code", "?", "name", Map.of("de", "Koch", "en", " "), "durationMonths", 61))
                .post(OCCUPATIONS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("code", "durationMonths", "name.en", "name.fr"));
    }

    @Test
    void onlyTheOperatorAddsOccupations() {
        given().contentType("application/json")
                .body(occupation("Z"))
                .post(OCCUPATIONS)
                .then()
                .statusCode(401);
        given().get(OCCUPATIONS).then().statusCode(401);
        Person.stranger().calls().body(occupation("Z")).post(OCCUPATIONS).then().statusCode(403);
    }

    @Test
    void othersAreToldOfANewOccupation() {
        UUID id = Office.occupation();
        var published = Events.await("org.occupation", event -> event.key().equals(id.toString()));
        assertThat(published.type()).isEqualTo("de.guildhall.org.occupation.added.v1");
        assertThat(published.state().get("durationMonths").intValue()).isEqualTo(36);
    }

    private static Map<String, Object> occupation(String code) {
        return Map.of(
                "code",
                code,
                "name",
                Map.of("de", "Büro " + code, "fr", "Employé de bureau " + code, "en", "Office clerk " + code),
                "durationMonths",
                36);
    }
}
