package de.guildhall.org.trainingrelationship;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.guildhall.org.testing.CompanyTest;
import de.guildhall.org.testing.Office;
import de.guildhall.org.testing.Office.Company;
import de.guildhall.org.testing.Pages;
import de.guildhall.org.testing.Repetition;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("TRN-1")
class TrainingRelationshipResourceTest extends CompanyTest {

    private static final String RELATIONSHIPS = "/api/org/v1/training-relationships";

    @Test
    void aClerkRegistersATrainingRelationship() {
        Map<String, Object> request = company.newRelationship();
        office.clerk()
                .calls()
                .body(request)
                .post(RELATIONSHIPS)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("organisationName", equalTo("Müller Maschinenbau GmbH"))
                .body("site.name", equalTo("Müller Maschinenbau GmbH"))
                .body("occupation.name.en", equalTo("IT specialist, application development"))
                .body("apprentice.familyName", equalTo("Vogt"))
                .body("apprentice.birthDate", equalTo("2008-03-01"))
                .body("trainer.id", equalTo(request.get("trainerId")))
                .body("startsOn", equalTo("2026-08-01"))
                .body("apprenticeAccount", equalTo("NONE"))
                .body("access.createAccount", equalTo(false));
    }

    @Test
    void missingFieldsAreNamedAllAtOnce() {
        office.clerk()
                .calls()
                .body(Map.of("apprentice", Map.of("apprenticeNumber", "?")))
                .post(RELATIONSHIPS)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        contains(
                                "apprentice.apprenticeNumber",
                                "apprentice.birthDate",
                                "apprentice.familyName",
                                "apprentice.givenName",
                                "endsOn",
                                "occupationId",
                                "organisationId",
                                "siteId",
                                "startsOn",
                                "trainerId"));
        Map<String, Object> request = company.newRelationship();
        request.put("startsOn", "2026-02-30");
        office.clerk()
                .calls()
                .body(request)
                .post(RELATIONSHIPS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("startsOn"));
    }

    @Test
    void everythingThatDoesNotFitTogetherIsNamedAllAtOnce() {
        Company other = office.company();
        Map<String, Object> request = company.newRelationship();
        request.put("siteId", other.siteId().toString());
        request.put("trainerId", other.trainer().toString());
        request.put("occupationId", UUID.randomUUID().toString());
        request.put("endsOn", "2026-07-31");
        request.put("apprentice", Map.of("givenName", "Lena", "familyName", "Vogt", "birthDate", "2020-03-01"));
        office.clerk()
                .calls()
                .body(request)
                .post(RELATIONSHIPS)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        contains("siteId", "occupationId", "trainerId", "endsOn", "apprentice.birthDate"));
    }

    @Test
    void aChamberNumbersEachApprenticeOnce() {
        Map<String, Object> apprentice = Map.of(
                "givenName", "Lena", "familyName", "Vogt", "birthDate", "2008-03-01", "apprenticeNumber", "2026/17");
        company.relationship(Map.of("apprentice", apprentice));
        Map<String, Object> again = company.newRelationship();
        again.put("apprentice", apprentice);
        office.clerk()
                .calls()
                .body(again)
                .post(RELATIONSHIPS)
                .then()
                .statusCode(409)
                .body("code", equalTo("org.training-relationship.apprentice-number-taken"));
        Office.open().company().relationship(Map.of("apprentice", apprentice));
    }

    @Test
    void nobodyElseRegistersATrainingRelationship() {
        Map<String, Object> request = company.newRelationship();
        given().contentType("application/json")
                .body(request)
                .post(RELATIONSHIPS)
                .then()
                .statusCode(401);
        Person.stranger().calls().body(request).post(RELATIONSHIPS).then().statusCode(403);
        company.administrator().calls().body(request).post(RELATIONSHIPS).then().statusCode(403);
        Office.open().clerk().calls().body(request).post(RELATIONSHIPS).then().statusCode(404);
        request.put("organisationId", UUID.randomUUID().toString());
        office.clerk().calls().body(request).post(RELATIONSHIPS).then().statusCode(404);
    }

    @Test
    void aRepeatedRequestRegistersOnce() {
        Repetition.assertDoneOnce(office.clerk(), RELATIONSHIPS, company.newRelationship(), "endsOn", "2029-08-31");

        office.clerk()
                .calls()
                .queryParam("organisationId", company.id())
                .get(RELATIONSHIPS)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void aQueryThatCannotBeReadIsAMistakeAndAPathLeadsNowhere() {
        for (String parameter : List.of("organisationId", "chamberId", "limit", "cursor")) {
            office.clerk()
                    .calls()
                    .queryParam(parameter, "nonsense")
                    .get(RELATIONSHIPS)
                    .then()
                    .statusCode(400);
        }
        office.clerk().calls().get(RELATIONSHIPS + "/nonsense").then().statusCode(404);
    }

    @Test
    void aDayThatNoCalendarNeedsIsAMistake() {
        for (String field : List.of("startsOn", "endsOn")) {
            Map<String, Object> request = company.newRelationship();
            request.put(field, "+999999999-12-31");
            office.clerk()
                    .calls()
                    .body(request)
                    .post(RELATIONSHIPS)
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains(field));
        }
    }

    @Test
    void aBirthInAYearThatNobodyMeansAndANameThatIsALinkAreMistakes() {
        Map<String, Object> request = company.newRelationship();
        request.put(
                "apprentice",
                Map.of("givenName", "www.example.org", "familyName", "<b>Vogt</b>", "birthDate", "0208-03-01"));
        office.clerk()
                .calls()
                .body(request)
                .post(RELATIONSHIPS)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        contains("apprentice.birthDate", "apprentice.familyName", "apprentice.givenName"))
                .body("violations.code", contains("plausible-date", "pattern", "pattern"));
    }

    @Test
    void aRelationshipIsSeenByThoseItConcernsOnly() {
        UUID id = company.relationship();
        UUID colleague = company.relationship();
        String path = RELATIONSHIPS + "/" + id;
        List<Person> concerned = List.of(
                office.clerk(),
                company.administrator(),
                Person.named("Jörg Petersen").trainerOf(company.id(), id),
                Person.named("Lena Vogt").apprenticeOf(id));
        for (Person person : concerned) {
            person.calls().get(path).then().statusCode(200).body("id", equalTo(id.toString()));
        }
        Person.named("Andere Ausbilderin")
                .trainerOf(company.id(), colleague)
                .calls()
                .get(path)
                .then()
                .statusCode(403);
        Person.named("Anderer Azubi")
                .apprenticeOf(colleague)
                .calls()
                .get(path)
                .then()
                .statusCode(404);
        office.company().administrator().calls().get(path).then().statusCode(404);
        Office.open().clerk().calls().get(path).then().statusCode(404);
        Person.stranger().calls().get(path).then().statusCode(403);
        given().get(path).then().statusCode(401);
        office.clerk()
                .calls()
                .get(RELATIONSHIPS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aListShowsWhatTheCallerMaySee() {
        UUID one = company.relationship();
        UUID two = company.relationship();
        office.company().relationship();
        company.administrator()
                .calls()
                .queryParam("organisationId", company.id())
                .get(RELATIONSHIPS)
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(one.toString(), two.toString()))
                .body("items[0].access.createAccount", equalTo(true));
        Person.named("Jörg Petersen")
                .trainerOf(company.id(), two)
                .calls()
                .queryParam("organisationId", company.id())
                .get(RELATIONSHIPS)
                .then()
                .statusCode(200)
                .body("items.id", contains(two.toString()));
        Person.named("Lena Vogt")
                .apprenticeOf(one)
                .calls()
                .get(RELATIONSHIPS)
                .then()
                .statusCode(200)
                .body("items.id", contains(one.toString()));
        office.clerk()
                .calls()
                .queryParam("chamberId", office.chamberId())
                .queryParam("limit", 2)
                .get(RELATIONSHIPS)
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
    }

    @Test
    void aListOfOthersIsNotFound() {
        Person other = office.company().administrator();
        other.calls()
                .queryParam("organisationId", company.id())
                .get(RELATIONSHIPS)
                .then()
                .statusCode(404);
        Office.open()
                .clerk()
                .calls()
                .queryParam("chamberId", office.chamberId())
                .get(RELATIONSHIPS)
                .then()
                .statusCode(404);
        Person.stranger().calls().get(RELATIONSHIPS).then().statusCode(403);
        given().get(RELATIONSHIPS).then().statusCode(401);
    }

    @Test
    void aClerkSearchesApprenticesOverAllPages() {
        for (String name : List.of("Özdemir", "Zander", "Arslan")) {
            company.relationship(Map.of(
                    "apprentice", Map.of("givenName", "Suchfall", "familyName", name, "birthDate", "2008-03-01")));
        }
        company.relationship();
        assertThat(Pages.of(
                        () -> office.clerk().calls().queryParam("q", "suchfall"),
                        RELATIONSHIPS,
                        "apprentice.familyName"))
                .containsExactly(List.of("Arslan", "Özdemir"), List.of("Zander"));
    }
}
