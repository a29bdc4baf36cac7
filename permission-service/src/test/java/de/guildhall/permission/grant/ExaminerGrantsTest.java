package de.guildhall.permission.grant;

import static de.guildhall.permission.grant.GrantCalls.GRANTS;
import static de.guildhall.permission.grant.GrantCalls.give;
import static de.guildhall.permission.grant.GrantCalls.granted;
import static de.guildhall.permission.grant.GrantCalls.list;
import static de.guildhall.permission.grant.GrantCalls.revoke;
import static de.guildhall.permission.grant.GrantCalls.wish;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import de.guildhall.permission.testing.TwoChambersTest;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Examiners get their access from the clerks of their chamber, and from nobody else. */
@QuarkusTest
@Rule("ACC-9")
class ExaminerGrantsTest extends TwoChambersTest {

    private static final String EXAMINER = "examiner";

    private Person clerk;
    private Scope there;

    @BeforeEach
    void employ() {
        clerk = register.ofChamber("Karin Brinkmann", "clerk", chamber);
        there = Scope.chamber(chamber);
    }

    @Test
    void anExaminerSeesTheExamDatesOfTheChamberAndNothingElse() {
        Person examiner = Person.named("Ulf Harms");

        give(clerk, examiner, EXAMINER, there)
                .statusCode(201)
                .body("actingFor", equalTo("chamber:" + chamber))
                .body("access.revoke", equalTo(true));

        examiner.actingFor(ActingFor.chamber(chamber))
                .calls()
                .get("/api/permission/v1/access")
                .then()
                .body("ways.permissions.flatten()", contains("exam.exam-date.view"))
                .body("ways[0].grants", hasKey("chamber:" + chamber));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "chamber-administrator", "chamber-system"})
    void aClerkGivesNoOtherRoleOfTheChamber(String role) {
        give(clerk, Person.stranger(), role, there).statusCode(403);
    }

    @Test
    void aClerkGivesNoRoleOfACompany() {
        give(clerk, Person.stranger(), "administrator", Scope.organisation(organisation))
                .statusCode(403);
    }

    @Test
    void aClerkOfAnotherChamberNeitherGivesNorListsNorEnds() {
        Person elsewhere = register.ofChamber("Florian Huber", "clerk", otherChamber);
        String grant = granted(clerk, Person.stranger(), EXAMINER, there);

        give(elsewhere, Person.stranger(), EXAMINER, there).statusCode(404);
        give(elsewhere, Person.stranger(), EXAMINER, Scope.chamber(UUID.randomUUID()))
                .statusCode(404);
        list(elsewhere, "chamberId", chamber).statusCode(404);
        revoke(elsewhere, grant).statusCode(404);
        list(clerk, "chamberId", chamber).body("items.role", contains("chamber-administrator", "clerk", EXAMINER));
    }

    @Test
    void nobodyElseMakesOrEndsAnExaminer() {
        Person examiner = register.ofChamber("Ulf Harms", EXAMINER, chamber);
        Person administrator = register.ofOrganisation("Verwalterin", "administrator", organisation, chamber);
        Person system = register.ofChamber("Fachverfahren", "chamber-system", chamber);
        String grant = granted(clerk, Person.stranger(), EXAMINER, there);

        give(administrator, Person.stranger(), EXAMINER, there).statusCode(404);
        revoke(administrator, grant).statusCode(404);
        for (Person other : new Person[] {examiner, system, Person.stranger()}) {
            give(other, Person.stranger(), EXAMINER, there).statusCode(403);
            revoke(other, grant).statusCode(403);
        }
    }

    @Test
    void noClerkMakesThemselvesExaminer() {
        give(clerk, clerk, EXAMINER, there).statusCode(409).body("code", equalTo("permission.grant.to-oneself"));
    }

    @Test
    void theSameExaminerASecondTimeIsRefused() {
        Person examiner = Person.named("Ulf Harms");
        give(clerk, examiner, EXAMINER, there).statusCode(201);

        give(chamberAdministrator, examiner, EXAMINER, there)
                .statusCode(409)
                .body("code", equalTo("permission.grant.exists"));
    }

    @Test
    void aRequestRepeatedWithItsKeyGivesOnce() {
        var wish = wish(Person.named("Ulf Harms"), EXAMINER, there);
        String key = UUID.randomUUID().toString();

        String first = repeated(key, wish).statusCode(201).extract().path("grantId");
        repeated(key, wish).statusCode(201).body("grantId", equalTo(first));
    }

    @Test
    void aClerkEndsTheAccessOfAnExaminerButOfNoColleague() {
        Person examiner = Person.named("Ulf Harms");
        Person colleague = Person.named("Timo Brandt");
        String examiners = granted(clerk, examiner, EXAMINER, there);
        String colleagues = granted(chamberAdministrator, colleague, "clerk", there);

        revoke(clerk, colleagues).statusCode(403);
        revoke(clerk, examiners).statusCode(204);

        examiner.actingFor(ActingFor.chamber(chamber))
                .calls()
                .get("/api/permission/v1/access")
                .then()
                .body("ways", empty());
    }

    @Test
    void theExaminersAreListedWithoutTheChambersOtherPeople() {
        Person examiner = Person.named("Ulf Harms");
        granted(clerk, examiner, EXAMINER, there);
        granted(clerk, Person.named("Imke Voss"), EXAMINER, there);
        register.ofChamber("Anderswo", EXAMINER, otherChamber);

        examiners(clerk)
                .body("items.personName", contains("Ulf Harms", "Imke Voss"))
                .body("items.access.revoke", contains(true, true));
        clerk.calls()
                .queryParam("chamberId", chamber)
                .queryParam("role", EXAMINER)
                .queryParam("q", "harms")
                .get(GRANTS)
                .then()
                .body("items.personName", contains("Ulf Harms"));
    }

    @Test
    void aRoleLongerThanAnyIsRefused() {
        clerk.calls()
                .queryParam("chamberId", chamber)
                .queryParam("role", "x".repeat(51))
                .get(GRANTS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("role"));
    }

    private ValidatableResponse examiners(Person reader) {
        return reader.calls()
                .queryParam("chamberId", chamber)
                .queryParam("role", EXAMINER)
                .get(GRANTS)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse repeated(String key, Object wish) {
        return clerk.calls()
                .header("Idempotency-Key", key)
                .body(wish)
                .post(GRANTS)
                .then();
    }
}
