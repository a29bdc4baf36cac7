package de.guildhall.org.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.guildhall.org.testing.CompanyTest;
import de.guildhall.org.testing.Office;
import de.guildhall.org.testing.Office.Company;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The company of each test is activated under a head office in another chamber's district. */
@QuarkusTest
@Rule("ACC-6")
class BranchActivationTest extends CompanyTest {

    private static final String WRONG = "0000-0000-0000-0000-0";

    private Company headOffice;
    private Person administrator;

    @BeforeEach
    void openHeadOffice() {
        headOffice = Office.open().openedCompany();
        administrator = headOffice.administrator();
    }

    @Test
    void theBranchOpensUnderItsHeadOffice() {
        activate(administrator, company.newLetterCode()).statusCode(201).body("organisationId", equalTo(id(company)));

        branches().body("items.id", equalTo(java.util.List.of(id(company))));
        var fact = Events.await(
                "org.activation",
                event -> event.key().equals(id(company))
                        && event.type().equals("de.guildhall.org.activation.activated.v1"));
        assertThat(fact.state().get("headOfficeId").textValue()).isEqualTo(id(headOffice));
    }

    @Test
    @Rule("ACC-5")
    void theRegisteredAddressGetsTheLetterThatTakesItBack() {
        activate(administrator, company.newLetterCode()).statusCode(201);

        company.takeBack(company.revocationCode()).statusCode(204);

        branches().body("items", empty());
        company.redeem(Person.stranger(), company.newLetterCode()).statusCode(201);
    }

    @Test
    void whoDoesNotAdministerTheHeadOfficeLearnsNothingOfTheCode() {
        String code = company.newLetterCode();
        Person stranger = Person.stranger();
        Person elsewhere = office.openedCompany().administrator();

        for (String typed : new String[] {code, WRONG}) {
            activate(stranger, typed).statusCode(404);
            activate(elsewhere, typed).statusCode(404);
            activate(administrator, UUID.randomUUID(), typed).statusCode(404);
            activate(Person.named("Karin Brandt").clerkOf(headOffice.office().chamberId()), typed)
                    .statusCode(403);
        }
        activate(administrator, code).statusCode(201);
    }

    @Test
    @Rule("ACC-5")
    void aWrongCodeIsAnsweredAndCountedAsEver() {
        for (int i = 0; i < 5; i++) {
            activate(administrator, WRONG).statusCode(409).body("code", equalTo("org.activation.refused"));
        }

        activate(administrator, company.newLetterCode())
                .statusCode(409)
                .body("code", equalTo("org.activation.refused"));
    }

    @Test
    void afterTheRightCodeItIsSaidWhatHinders() {
        Company other = office.openedCompany();
        attach(company, other);
        String code = company.newLetterCode();

        for (int i = 0; i < 6; i++) {
            activate(administrator, code).statusCode(409).body("code", equalTo("org.head-office.has-another"));
        }

        company.redeem(Person.stranger(), code).statusCode(201);
    }

    @Test
    void aHeadOfficeIsNotActivatedUnderAnother() {
        Company other = office.openedCompany();
        attach(company, other);

        activate(administrator, headOffice.id(), other, other.newLetterCode())
                .statusCode(409)
                .body("code", equalTo("org.head-office.has-branches"));
        activate(company.administrator(), company.id(), headOffice, headOffice.newLetterCode())
                .statusCode(409)
                .body("code", equalTo("org.head-office.is-branch"));
    }

    @Test
    void severalAreActivatedOneAfterTheOther() {
        Company second = Office.open().company();

        activate(administrator, company.newLetterCode()).statusCode(201);
        activate(administrator, headOffice.id(), second, second.newLetterCode()).statusCode(201);

        branches().body("items", hasSize(2));
    }

    private ValidatableResponse activate(Person person, String code) {
        return activate(person, headOffice.id(), code);
    }

    private ValidatableResponse activate(Person person, UUID headOfficeId, String code) {
        return activate(person, headOfficeId, company, code);
    }

    private static ValidatableResponse activate(Person person, UUID headOfficeId, Company branch, String code) {
        return person.calls()
                .body(Map.of(
                        "chamberId", branch.office().chamberId().toString(),
                        "companyNumber", branch.number(),
                        "code", code,
                        "headOfficeId", headOfficeId.toString()))
                .post("/api/org/v1/activations")
                .then();
    }

    private void attach(Company branch, Company other) {
        office.clerk()
                .calls()
                .header("If-Match", "\"1\"")
                .body(Map.of("chamberId", office.chamberId().toString(), "companyNumber", other.number()))
                .put("/api/org/v1/organisations/" + branch.id() + "/head-office")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse branches() {
        return administrator
                .calls()
                .get("/api/org/v1/organisations/" + headOffice.id() + "/branches")
                .then()
                .statusCode(200);
    }

    private static String id(Company company) {
        return company.id().toString();
    }
}
