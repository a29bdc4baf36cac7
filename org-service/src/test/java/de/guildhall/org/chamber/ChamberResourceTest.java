package de.guildhall.org.chamber;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.guildhall.org.testing.Office;
import de.guildhall.org.testing.Pages;
import de.guildhall.org.testing.Repetition;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChamberResourceTest {

    private static final String CHAMBERS = "/api/org/v1/chambers";

    @Test
    void theOperatorOpensAChamber() {
        Office.operator()
                .calls()
                .body(Office.chamber())
                .post(CHAMBERS)
                .then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .header("ETag", "\"1\"")
                .body("shortName", equalTo("IHK Osnabrück"))
                .body("timeZone", equalTo("Europe/Berlin"))
                .body("language", equalTo("de"))
                .body("activationDays", equalTo(21))
                .body("activationDaysAbroad", equalTo(30));
    }

    @Test
    void everybodyFindsAChamberByNameOrPlace() {
        String place = "Lübeck" + UUID.randomUUID();
        UUID id = Office.open(Map.of("place", place)).chamberId();

        given().queryParam("q", place.replace("Lüb", "lub"))
                .get(CHAMBERS)
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()))
                .body("next", nullValue());
        given().get(CHAMBERS + "/" + id).then().statusCode(200).body("place", equalTo(place));
    }

    @Test
    void theListIsReadPageByPage() {
        String name = "Handwerkskammer " + UUID.randomUUID();
        for (String part : List.of(" A", " B", " C")) {
            Office.open(Map.of("name", name + part));
        }

        assertThat(Pages.of(() -> given().queryParam("q", name), CHAMBERS, "name"))
                .containsExactly(List.of(name + " A", name + " B"), List.of(name + " C"));
    }

    @Test
    void aListWithWrongParametersSaysWhatIsWrong() {
        given().queryParam("limit", 101)
                .queryParam("q", "x".repeat(101))
                .get(CHAMBERS)
                .then()
                .statusCode(400)
                .body("code", equalTo("request.invalid"))
                .body("violations", hasSize(2));
        given().queryParam("cursor", "nonsense").get(CHAMBERS).then().statusCode(400);
    }

    @Test
    @Rule("ACC-4")
    void aChamberAllowsAtMost21DaysForACodeAnd30Abroad() {
        Map<String, Object> chamber = Office.chamber();
        chamber.put("activationDays", 22);
        chamber.put("activationDaysAbroad", 31);
        Office.operator()
                .calls()
                .body(chamber)
                .post(CHAMBERS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("activationDays", "activationDaysAbroad"));
    }

    @Test
    void everythingWrongWithAChamberIsSaidAtOnce() {
        Office.operator()
                .calls()
                .body(Map.of(
                        "name", " ",
                        "email", "nobody",
                        "timeZone", "Mars/Olympus",
                        "language", "tlh",
                        "address", Map.of("country", "Deutschland")))
                .post(CHAMBERS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "violations.field",
                        contains(
                                "address.city",
                                "address.country",
                                "address.postalCode",
                                "address.street",
                                "email",
                                "language",
                                "name",
                                "place",
                                "shortName",
                                "timeZone"));
        Office.operator().calls().body("{").post(CHAMBERS).then().statusCode(400);
        Office.operator().calls().post(CHAMBERS).then().statusCode(400);
    }

    @Test
    void onlyTheOperatorOpensAChamber() {
        given().contentType("application/json")
                .body(Office.chamber())
                .post(CHAMBERS)
                .then()
                .statusCode(401);
        Person.stranger().calls().body(Office.chamber()).post(CHAMBERS).then().statusCode(403);
        Office.open()
                .clerk()
                .calls()
                .body(Office.chamber())
                .post(CHAMBERS)
                .then()
                .statusCode(403);
    }

    @Test
    void aRepeatedRequestOpensOneChamber() {
        Repetition.assertDoneOnce(Office.operator(), CHAMBERS, Office.chamber(), "place", "Lingen");
    }

    @Test
    void aChamberIsChangedOnlyByWhoSawItsLatestVersion() {
        String path = CHAMBERS + "/" + Office.open().chamberId();
        Map<String, Object> changed = Office.chamber();
        changed.put("activationDays", 14);

        Office.operator().calls().body(changed).put(path).then().statusCode(428);
        Office.operator()
                .calls()
                .header("If-Match", "\"0\"")
                .body(changed)
                .put(path)
                .then()
                .statusCode(412);
        Office.operator()
                .calls()
                .header("If-Match", "\"1\"")
                .body(changed)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("activationDays", equalTo(14));
        Office.operator()
                .calls()
                .header("If-Match", "\"1\"")
                .body(changed)
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void onlyTheOperatorChangesAChamber() {
        Office office = Office.open();
        String path = CHAMBERS + "/" + office.chamberId();
        given().contentType("application/json")
                .body(Office.chamber())
                .put(path)
                .then()
                .statusCode(401);
        office.clerk()
                .calls()
                .header("If-Match", "\"1\"")
                .body(Office.chamber())
                .put(path)
                .then()
                .statusCode(403);
    }

    @Test
    void anUnknownChamberIsNotFound() {
        String path = CHAMBERS + "/" + UUID.randomUUID();
        given().get(path).then().statusCode(404).body("code", equalTo("request.not-found"));
        given().get(CHAMBERS + "/nonsense").then().statusCode(404);
        Office.operator()
                .calls()
                .header("If-Match", "\"1\"")
                .body(Office.chamber())
                .put(path)
                .then()
                .statusCode(404);
    }

    @Test
    void aRequestThatIsTooLargeIsNotRead() {
        Map<String, Object> chamber = Office.chamber();
        chamber.put("name", "x".repeat(2_000_000));
        Office.operator().calls().body(chamber).post(CHAMBERS).then().statusCode(413);
    }

    @Test
    void othersAreToldOfEveryVersion() {
        UUID id = Office.open().chamberId();
        Map<String, Object> changed = Office.chamber();
        changed.put("place", "Lingen");
        Office.operator()
                .calls()
                .header("If-Match", "\"1\"")
                .body(changed)
                .put(CHAMBERS + "/" + id)
                .then()
                .statusCode(200);

        var published = Events.await(
                "org.chamber",
                event -> event.key().equals(id.toString())
                        && event.type().equals("de.guildhall.org.chamber.changed.v1"));

        assertThat(published.state().get("version").intValue()).isEqualTo(2);
        assertThat(published.state().get("place").textValue()).isEqualTo("Lingen");
    }
}
