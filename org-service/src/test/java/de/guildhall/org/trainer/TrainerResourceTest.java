package de.guildhall.org.trainer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import com.fasterxml.jackson.databind.JsonNode;
import de.guildhall.org.testing.CompanyTest;
import de.guildhall.org.testing.Office;
import de.guildhall.org.testing.Office.Company;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("TRN-2")
class TrainerResourceTest extends CompanyTest {

    private static final String TRAINERS = "/api/org/v1/trainers";

    @Test
    void aClerkRegistersATrainer() {
        office.clerk()
                .calls()
                .body(trainer())
                .post(TRAINERS)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("familyName", equalTo("Petersen"))
                .body("account", equalTo("NONE"))
                .body("access.createAccount", equalTo(false));
    }

    @Test
    void everythingWrongWithATrainerIsSaidAtOnce() {
        office.clerk()
                .calls()
                .body(Map.of("givenName", " "))
                .post(TRAINERS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("familyName", "givenName", "givenName", "organisationId"))
                .body("violations.code", contains("not-blank", "not-blank", "pattern", "not-null"));
    }

    /** An invitation greets by the name. */
    @Test
    void aNameThatAMailProgramWouldTurnIntoALinkIsNone() {
        Map<String, Object> request = new HashMap<>(trainer());
        request.put("givenName", "http://example.org/win");
        request.put("familyName", "Petersen\nhttps://example.org");
        office.clerk()
                .calls()
                .body(request)
                .post(TRAINERS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("familyName", "givenName"))
                .body("violations.code", contains("pattern", "pattern"));
    }

    @Test
    void nobodyElseRegistersATrainer() {
        given().contentType("application/json")
                .body(trainer())
                .post(TRAINERS)
                .then()
                .statusCode(401);
        Person.stranger().calls().body(trainer()).post(TRAINERS).then().statusCode(403);
        Office.open().clerk().calls().body(trainer()).post(TRAINERS).then().statusCode(404);
        company.administrator().calls().body(trainer()).post(TRAINERS).then().statusCode(403);
    }

    @Test
    void theListShowsTheTrainersOfOneCompany() {
        UUID trainer = company.trainer();
        office.company().trainer();
        for (Person person : new Person[] {office.clerk(), company.administrator()}) {
            person.calls()
                    .queryParam("organisationId", company.id())
                    .queryParam("q", "PETERS")
                    .get(TRAINERS)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(trainer.toString()));
        }
        company.administrator().calls().get(TRAINERS).then().body("items.id", contains(trainer.toString()));
    }

    @Test
    @Rule("USR-16")
    void aClerkSearchesTheTrainersOfAllCompaniesOfTheChamber() {
        Company other = office.company();
        UUID one = company.trainer();
        UUID two = other.trainer();
        Office.open().company().trainer();
        office.clerk()
                .calls()
                .queryParam("chamberId", office.chamberId())
                .queryParam("q", "petersen")
                .get(TRAINERS)
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(one.toString(), two.toString()))
                .body("items.organisationName", everyItem(equalTo("Müller Maschinenbau GmbH")));
        Office.open()
                .clerk()
                .calls()
                .queryParam("chamberId", office.chamberId())
                .get(TRAINERS)
                .then()
                .statusCode(404);
    }

    @Test
    @Rule({"USR-16", "AUD-1"})
    void whatAClerkSearchedForIsRecordedAndACompanysOwnListIsNot() {
        Person administrator = company.administrator();
        administrator.calls().get(TRAINERS).then().statusCode(200);
        Person clerk = Person.named("Karla Kern").clerkOf(office.chamberId());
        clerk.calls()
                .queryParam("q", "petersen")
                .queryParam("organisationId", company.id())
                .get(TRAINERS)
                .then()
                .statusCode(200);
        clerk.calls().get("/api/org/v1/training-relationships").then().statusCode(200);

        JsonNode look = look(clerk, "org.trainer.list");
        assertThat(look.get("label").textValue()).isEqualTo("petersen");
        assertThat(look.get("organisationId").textValue())
                .isEqualTo(company.id().toString());
        assertThat(look(clerk, "org.training-relationship.list")
                        .get("chamberId")
                        .textValue())
                .isEqualTo(office.chamberId().toString());
        assertThat(Events.all("audit.entry", administrator.id())).isEmpty();
    }

    @Test
    @Rule("AUD-1")
    void whoActsFromADelegateOrAHeadOfficeIsRecordedInTheTrailOfTheOrganisation() {
        UUID trainer = company.trainer();
        Person adviser = company.administrator().fromElsewhere();

        adviser.calls().get(TRAINERS + "/" + trainer).then().statusCode(200);
        adviser.calls().get(TRAINERS).then().statusCode(200);

        for (String action : new String[] {"org.trainer.view", "org.trainer.list"}) {
            assertThat(look(adviser, action).get("organisationId").textValue())
                    .isEqualTo(company.id().toString());
        }
    }

    private static JsonNode look(Person clerk, String action) {
        return Events.await(
                        "audit.entry",
                        event -> event.key().equals(clerk.id().toString())
                                && event.state().get("action").textValue().equals(action))
                .state();
    }

    @Test
    void aTrainerIsHiddenFromOthers() {
        String path = TRAINERS + "/" + company.trainer();
        office.clerk().calls().get(path).then().statusCode(200);
        company.administrator().calls().get(path).then().statusCode(200).body("access.createAccount", equalTo(true));
        Person stranger = office.company().administrator();
        stranger.calls().get(path).then().statusCode(404);
        stranger.calls()
                .queryParam("organisationId", company.id())
                .get(TRAINERS)
                .then()
                .statusCode(404);
        given().get(path).then().statusCode(401);
        given().get(TRAINERS).then().statusCode(401);
        Person.stranger().calls().get(path).then().statusCode(403);
        Person.stranger().calls().get(TRAINERS).then().statusCode(403);
        office.clerk().calls().get(TRAINERS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    private Map<String, Object> trainer() {
        return Map.of("organisationId", company.id().toString(), "givenName", "Jörg", "familyName", "Petersen");
    }
}
