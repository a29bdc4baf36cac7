package de.guildhall.org.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.org.testing.CompanyTest;
import de.guildhall.org.testing.Database;
import de.guildhall.org.testing.Office;
import de.guildhall.org.testing.Office.Company;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tax adviser in another chamber's district gets the code of each test's company, which is open. */
@QuarkusTest
@Rule("DEL-2")
class DelegationTest extends CompanyTest {

    private static final String WRONG = "0000-0000-0000-0000-0";

    @Inject
    Database database;

    private Company adviser;
    private Person administrator;

    @BeforeEach
    void openBoth() {
        company.redeem(Person.stranger(), company.newLetterCode()).statusCode(201);
        adviser = Office.open().openedCompany();
        administrator = adviser.administrator();
    }

    @Test
    void theCodeLetsTheAdviserActForTheCompany() {
        String code = delegateCode(Map.of("endOfUse", "2099-12-31"));

        enter(administrator, code)
                .statusCode(201)
                .body("principalId", equalTo(id(company)))
                .body("name", equalTo("Müller Maschinenbau GmbH"));

        var fact = Events.await(
                "org.activation",
                event -> event.key().equals(id(company))
                        && event.type().equals("de.guildhall.org.activation.delegated.v1"));
        assertThat(fact.state().get("delegateId").textValue()).isEqualTo(id(adviser));
        assertThat(fact.state().get("personId").textValue())
                .isEqualTo(administrator.id().toString());
        assertThat(fact.state().get("until").textValue())
                .isEqualTo(LocalDate.of(2100, 1, 1)
                        .atStartOfDay(ZoneId.of("Europe/Berlin"))
                        .toInstant()
                        .toString());
        enter(administrator, code).statusCode(409).body("code", equalTo("org.activation.refused"));
    }

    @Test
    @Rule("ACC-3")
    void itsLetterSaysWhatItIsFor() {
        UUID codeId = company.issueCode(Map.of("kind", "DELEGATE"));

        office.clerk()
                .calls()
                .get("/api/org/v1/organisations/" + company.id() + "/activation-codes")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(codeId.toString()))
                .body("items[0].kind", equalTo("DELEGATE"));
        office.clerk()
                .calls()
                .accept("application/json")
                .get("/api/org/v1/activation-codes/" + codeId + "/letter")
                .then()
                .statusCode(200)
                .body("kind", equalTo("DELEGATE"))
                .body("url", org.hamcrest.Matchers.containsString("/delegation#chamber="));
    }

    @Test
    @Rule("ACC-4")
    void ownerAndDelegateCodesDoNotMakeEachOtherVoidNorOpenTheOther() {
        String owner = company.newLetterCode();
        String first = delegateCode(Map.of());
        String second = delegateCode(Map.of());

        enter(administrator, owner).statusCode(409);
        enter(administrator, first).statusCode(409);
        company.redeem(Person.stranger(), second).statusCode(409);
        enter(administrator, second).statusCode(201);
        company.redeem(Person.stranger(), owner).statusCode(201);
    }

    @Test
    void nobodyActsForAClosedCompany() {
        Company closed = office.company();

        office.clerk()
                .calls()
                .body(Map.of("kind", "DELEGATE"))
                .post("/api/org/v1/organisations/" + closed.id() + "/activation-codes")
                .then()
                .statusCode(409)
                .body("code", equalTo("org.activation-code.not-activated"));
        office.clerk()
                .calls()
                .body(Map.of(
                        "chamberId",
                        office.chamberId(),
                        "kind",
                        "DELEGATE",
                        "companyNumbers",
                        java.util.List.of(closed.number(), company.number())))
                .post("/api/org/v1/activation-candidates")
                .then()
                .statusCode(200)
                .body("state", contains("NOT_ACTIVATED", "WAITING"));
    }

    @Test
    void aKindThatNobodyOrdersIsNoKind() {
        office.clerk()
                .calls()
                .body(Map.of("kind", "REVOCATION"))
                .post("/api/org/v1/organisations/" + company.id() + "/activation-codes")
                .then()
                .statusCode(400);
    }

    @Test
    @Rule("ACC-5")
    void theCodeOfACompanyThatIsTakenBackIsVoid() {
        String code = delegateCode(Map.of());

        company.takeBack(company.revocationCode()).statusCode(204);

        enter(administrator, code).statusCode(409).body("code", equalTo("org.activation.refused"));
    }

    @Test
    void whoDoesNotAdministerTheDelegateLearnsNothingOfTheCode() {
        String code = delegateCode(Map.of());
        Person elsewhere = office.openedCompany().administrator();

        for (String typed : new String[] {code, WRONG}) {
            enter(elsewhere, typed).statusCode(404);
            enter(Person.named("Karin Brandt").clerkOf(adviser.office().chamberId()), typed)
                    .statusCode(403);
            enter(administrator, UUID.randomUUID(), typed).statusCode(404);
        }
        enter(administrator, code).statusCode(201);
    }

    @Test
    @Rule("ACC-5")
    void aWrongCodeIsAnsweredAndCountedAsEver() {
        for (int i = 0; i < 5; i++) {
            enter(administrator, WRONG).statusCode(409).body("code", equalTo("org.activation.refused"));
        }

        enter(administrator, delegateCode(Map.of())).statusCode(409).body("code", equalTo("org.activation.refused"));
    }

    @Test
    @Rule("ACC-5")
    void nobodyWhoMayReadTheLetterUsesItsCode() {
        String code = delegateCode(Map.of());
        Person both = Person.named("Karin Brandt").clerkOf(office.chamberId()).administratorOf(adviser.id());

        enter(both.actingFor(ActingFor.organisation(adviser.id())), code)
                .statusCode(403)
                .body("code", equalTo("org.activation.own-letter"));
        enter(administrator, code).statusCode(201);
    }

    @Test
    @Rule("ACC-5")
    void ofManyWhoEnterTheSameCodeAtOnceOneDoesAndNobodyIsLocked() throws Exception {
        String code = delegateCode(Map.of());
        try (var callers = Executors.newFixedThreadPool(4)) {
            var answers = callers.invokeAll(Collections.nCopies(
                    4, () -> enter(administrator, code).extract().statusCode()));
            assertThat(answers).extracting(Future::get).containsExactlyInAnyOrder(201, 409, 409, 409);
        }

        enter(administrator, delegateCode(Map.of())).statusCode(201);
        assertThat(wrongTries()).isZero();
    }

    private long wrongTries() {
        return database.count(
                "select count(*) from activation_attempts where organisation_id = $1 and outcome <> 'RIGHT'",
                company.id());
    }

    @Test
    void noCompanyActsForItself() {
        String code = delegateCode(Map.of());

        for (int i = 0; i < 6; i++) {
            enter(company.administrator(), company.id(), code)
                    .statusCode(409)
                    .body("code", equalTo("org.delegation.itself"));
        }

        enter(administrator, code).statusCode(201);
    }

    private String delegateCode(Map<String, Object> changes) {
        Map<String, Object> order = new java.util.HashMap<>(changes);
        order.put("kind", "DELEGATE");
        return company.letterCode(company.issueCode(order));
    }

    private ValidatableResponse enter(Person person, String code) {
        return enter(person, adviser.id(), code);
    }

    private ValidatableResponse enter(Person person, UUID delegateId, String code) {
        return person.calls()
                .body(Map.of(
                        "chamberId", office.chamberId().toString(),
                        "companyNumber", company.number(),
                        "code", code,
                        "delegateId", delegateId.toString()))
                .post("/api/org/v1/delegations")
                .then();
    }

    private static String id(Company company) {
        return company.id().toString();
    }
}
