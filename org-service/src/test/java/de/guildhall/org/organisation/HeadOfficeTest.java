package de.guildhall.org.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The company of each test is a branch in another chamber's district than its head office. */
@QuarkusTest
@Rule("ACC-7")
class HeadOfficeTest extends CompanyTest {

    @Inject
    Database database;

    private Office elsewhere;
    private Company headOffice;

    @BeforeEach
    void openHeadOffice() {
        elsewhere = Office.open();
        headOffice = elsewhere.company(Map.of("name", "Anker Werke AG"));
        headOffice.redeem(Person.stranger(), headOffice.newLetterCode()).statusCode(201);
    }

    @Test
    void aClerkNamesTheHeadOfficeAndTheBranchOpens() {
        set(1).statusCode(200)
                .header("ETag", "\"2\"")
                .body("headOfficeName", equalTo("Anker Werke AG"))
                .body("activated", equalTo(true))
                .body("activatedAt", notNullValue())
                .body("access.attach", equalTo(true));

        var told = Events.await(
                "org.organisation",
                event -> event.key().equals(company.id().toString())
                        && event.type().equals("de.guildhall.org.organisation.attached.v1"));
        assertThat(told.state().get("headOfficeId").textValue())
                .isEqualTo(headOffice.id().toString());
        assertThat(told.state().get("activated").booleanValue()).isTrue();
        assertNoted("org.organisation.attach");
    }

    @Test
    void noClerkNamesAHeadOfficeThatTheyAdminister() {
        Person both = Person.named("Karin Brandt")
                .clerkOf(office.chamberId())
                .administratorOf(headOffice.id())
                .actingFor(ActingFor.chamber(office.chamberId()));

        setAs(both, company, 1, headOffice).statusCode(409).body("code", equalTo("org.head-office.own"));

        set(1).statusCode(200);
    }

    @Test
    void aClerkRemovesTheHeadOfficeAndTheBranchStaysOpen() {
        set(1).statusCode(200);

        remove(office.clerk(), 2)
                .statusCode(200)
                .body("headOfficeName", nullValue())
                .body("activated", equalTo(true));

        var told = Events.await(
                "org.organisation",
                event -> event.key().equals(company.id().toString())
                        && event.type().equals("de.guildhall.org.organisation.detached.v1"));
        assertThat(told.state().has("headOfficeId")).isFalse();
        assertNoted("org.organisation.detach");
        remove(office.clerk(), 3).statusCode(409).body("code", equalTo("org.head-office.has-none"));
    }

    @Test
    void onlyTheBranchsChamberSaysWhoseBranchItIs() {
        setAs(elsewhere.clerk(), company, 1, headOffice).statusCode(404);
        setAs(headOffice.administrator(), company, 1, headOffice).statusCode(403);
        setAs(company.administrator(), company, 1, headOffice).statusCode(403);
        setAs(Person.stranger(), company, 1, headOffice).statusCode(403);
        set(1).statusCode(200);
        remove(elsewhere.clerk(), 2).statusCode(404);
        remove(company.administrator(), 2).statusCode(403);
    }

    @Test
    void onlyWhoSawTheLatestVersionChangesIt() {
        office.clerk().calls().body(body(headOffice)).put(path(company)).then().statusCode(428);
        set(7).statusCode(412);
        set(1).statusCode(200);
        remove(office.clerk(), 1).statusCode(412);
    }

    @Test
    void aCompanyThatTheChamberDoesNotHaveIsNoHeadOffice() {
        office.clerk()
                .calls()
                .header("If-Match", "\"1\"")
                .body(Map.of("chamberId", elsewhere.chamberId().toString(), "companyNumber", "0815"))
                .put(path(company))
                .then()
                .statusCode(400)
                .body("violations.field", contains("companyNumber"));
        assertNoted("org.organisation.seek-head-office");
    }

    /** Refused for what was found, and recorded as the search for what is not there. */
    @Test
    void whoSearchesAndIsRefusedLeavesATrace() {
        Company closed = elsewhere.company();
        setAs(office.clerk(), company, 1, closed).statusCode(409);

        assertNoted("org.organisation.seek-head-office");
    }

    @Test
    void whoSawAnOlderVersionLearnsNothingOfTheNumber() {
        setAs(office.clerk(), company, 7, headOffice).statusCode(412);
        office.clerk()
                .calls()
                .header("If-Match", "\"7\"")
                .body(Map.of("chamberId", elsewhere.chamberId().toString(), "companyNumber", "0815"))
                .put(path(company))
                .then()
                .statusCode(412);
    }

    @Test
    void headOfficesHaveNoHeadOffice() {
        set(1).statusCode(200);
        Company third = elsewhere.openedCompany();

        setAs(elsewhere.clerk(), headOffice, 2, third)
                .statusCode(409)
                .body("code", equalTo("org.head-office.has-branches"));
        setAs(elsewhere.clerk(), third, 2, company).statusCode(409).body("code", equalTo("org.head-office.is-branch"));
        setAs(office.clerk(), company, 2, third).statusCode(409).body("code", equalTo("org.head-office.has-another"));
        setAs(elsewhere.clerk(), third, 2, third).statusCode(409).body("code", equalTo("org.head-office.itself"));
        setAs(elsewhere.clerk(), third, 2, elsewhere.company())
                .statusCode(409)
                .body("code", equalTo("org.head-office.not-activated"));
    }

    @RepeatedTest(5)
    void ofTwoThatBecomeEachOthersHeadOfficeAtOnceOneDoes() throws Exception {
        Company other = office.openedCompany();
        Callable<Integer> there =
                () -> setAs(elsewhere.clerk(), headOffice, 2, other).extract().statusCode();
        Callable<Integer> back =
                () -> setAs(office.clerk(), other, 2, headOffice).extract().statusCode();

        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(there, back));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void theDatabaseKeepsHeadOfficesWithoutHeadOffices() {
        set(1).statusCode(200);
        Company third = elsewhere.openedCompany();
        String change = "update organisations set head_office_id = $1 where id = $2";

        assertThatThrownBy(() -> database.change(change, third.id(), headOffice.id()))
                .hasMessageContaining("fk_organisations_head_office");
        assertThatThrownBy(() -> database.change(change, company.id(), third.id()))
                .hasMessageContaining("fk_organisations_head_office");
        assertThatThrownBy(() -> database.change(change, third.id(), third.id()))
                .hasMessageContaining("organisations_head_office");
    }

    @Test
    void theHeadOfficeListsItsBranchesWhereverTheyAre() {
        set(1).statusCode(200);

        branches(headOffice.administrator(), headOffice)
                .statusCode(200)
                .body("items.id", contains(company.id().toString()))
                .body("items[0].companyNumber", equalTo(company.number()))
                .body("items[0].chamberName", notNullValue())
                .body("items[0].activated", equalTo(true));
        branches(elsewhere.clerk(), headOffice)
                .statusCode(200)
                .body("items.id", contains(company.id().toString()));
        branches(office.clerk(), headOffice).statusCode(404);
        branches(company.administrator(), headOffice).statusCode(404);
        headOffice
                .administrator()
                .calls()
                .queryParam("q", "nobody is called so")
                .get("/api/org/v1/organisations/" + headOffice.id() + "/branches")
                .then()
                .body("items", empty());
    }

    private void assertNoted(String action) {
        var noted = Events.await(
                "audit.entry",
                entry -> entry.key().equals(office.clerk().id().toString())
                        && entry.state().get("action").textValue().equals(action));
        assertThat(noted.state().get("organisationId").textValue())
                .isEqualTo(company.id().toString());
    }

    private ValidatableResponse set(int version) {
        return setAs(office.clerk(), company, version, headOffice);
    }

    private static ValidatableResponse setAs(Person person, Company branch, int version, Company headOffice) {
        return person.calls()
                .header("If-Match", "\"" + version + "\"")
                .body(body(headOffice))
                .put(path(branch))
                .then();
    }

    private ValidatableResponse remove(Person person, int version) {
        return person.calls()
                .header("If-Match", "\"" + version + "\"")
                .delete(path(company))
                .then();
    }

    private static ValidatableResponse branches(Person person, Company headOffice) {
        return person.calls()
                .get("/api/org/v1/organisations/" + headOffice.id() + "/branches")
                .then();
    }

    private static Map<String, String> body(Company headOffice) {
        return Map.of("chamberId", headOffice.office().chamberId().toString(), "companyNumber", headOffice.number());
    }

    private static String path(Company branch) {
        return "/api/org/v1/organisations/" + branch.id() + "/head-office";
    }
}
