package de.guildhall.org.activationcode;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.guildhall.org.testing.CompanyTest;
import de.guildhall.org.testing.Office;
import de.guildhall.org.testing.Office.Company;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("ACC-3")
class CandidatesTest extends CompanyTest {

    private static final String CANDIDATES = "/api/org/v1/activation-candidates";

    @Test
    void aListOfCompaniesIsLookedAtBeforeCodesAreIssued() {
        company.issueCode();
        Company waiting = office.company();
        Company activated = office.company();
        activated
                .redeem(Person.named("Sabine Vogel"), activated.newLetterCode())
                .statusCode(201);

        office.clerk()
                .calls()
                .body(Map.of(
                        "chamberId",
                        office.chamberId(),
                        "companyNumbers",
                        List.of(
                                waiting.number(),
                                "9999-1",
                                " " + company.number(),
                                activated.number(),
                                company.number())))
                .post(CANDIDATES)
                .then()
                .statusCode(200)
                .body("$", hasSize(4))
                .body("companyNumber", contains(waiting.number(), "9999-1", company.number(), activated.number()))
                .body("state", contains("WAITING", "UNKNOWN", "CODE_ACTIVE", "ACTIVATED"))
                .body("[0].organisationId", equalTo(waiting.id().toString()));
    }

    @Test
    void aListOfCompaniesOfAnotherChamberIsNotLookedAt() {
        Map<String, Object> request = Map.of("chamberId", office.chamberId(), "companyNumbers", List.of("1"));
        Office.open().clerk().calls().body(request).post(CANDIDATES).then().statusCode(404);
        company.administrator().calls().body(request).post(CANDIDATES).then().statusCode(403);
    }
}
