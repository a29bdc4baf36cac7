package de.guildhall.org.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.guildhall.org.testing.Collision;
import de.guildhall.org.testing.CompanyTest;
import de.guildhall.org.testing.Office;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("ACC-4")
class EndOfUseTest extends CompanyTest {

    private static final String IN_SUMMER = "2099-06-30";

    @Inject
    Collision collision;

    @Test
    void aClerkMovesTheLastDayAndTakesItAway() {
        open("2099-12-31");

        move(2, IN_SUMMER)
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("endOfUse", equalTo(IN_SUMMER))
                .body("sites.size()", equalTo(1));
        move(3, "2100-01-31").statusCode(200).body("endOfUse", equalTo("2100-01-31"));
        move(4, null).statusCode(200).body("endOfUse", nullValue());
    }

    @Test
    void theOthersAreToldTheMomentAfterTheLastDay() {
        open("2099-12-31");

        move(2, IN_SUMMER).statusCode(200);

        var moved = Events.await(
                "org.organisation",
                event -> event.key().equals(company.id().toString())
                        && event.type().equals("de.guildhall.org.organisation.end-of-use-moved.v1"));
        assertThat(moved.state().get("usableUntil").textValue()).isEqualTo("2099-06-30T22:00:00Z");
        assertThat(moved.state().get("version").intValue()).isEqualTo(3);
        assertThat(moved.state().get("activated").booleanValue()).isTrue();
    }

    @Test
    void theTrailKeepsTheDayBeforeAndAfter() {
        open("2099-12-31");

        move(2, IN_SUMMER).statusCode(200);

        var entry = Events.await(
                "audit.entry",
                event -> event.key().equals(office.clerk().id().toString())
                        && event.state().get("action").textValue().equals("org.organisation.move-end-of-use"));
        assertThat(entry.state().get("before").get("endOfUse").textValue()).isEqualTo("2099-12-31");
        assertThat(entry.state().get("after").get("endOfUse").textValue()).isEqualTo(IN_SUMMER);
    }

    @Test
    void tomorrowIsTheEarliestLastDay() {
        open("2099-12-31");

        move(2, Office.today().toString()).statusCode(400).body("violations.field", contains("endOfUse"));
        move(2, Office.today().minusDays(1).toString()).statusCode(400);
        move(2, "2200-01-01").statusCode(400).body("violations.field", contains("endOfUse"));
        move(2, Office.today().plusDays(1).toString()).statusCode(200);
    }

    @Test
    void whatIsNotOpenHasNoEnd() {
        move(1, IN_SUMMER).statusCode(409).body("code", equalTo("org.organisation.not-activated"));
    }

    @Test
    void onlyWhoSawTheLatestVersionMovesIt() {
        open("2099-12-31");

        office.clerk()
                .calls()
                .body(Map.of("endOfUse", IN_SUMMER))
                .put(path())
                .then()
                .statusCode(428);
        move(1, IN_SUMMER).statusCode(412);
        move(2, IN_SUMMER).statusCode(200);
        move(2, IN_SUMMER).statusCode(412);
    }

    @Test
    void ofTwoClerksWhoMoveItAtOnceOneIsTooLate() throws Exception {
        open("2099-12-31");

        int second = collision.of(
                () -> move(2, IN_SUMMER).extract().statusCode(),
                "update organisations set end_of_use = null, version = version + 1 where id = ?",
                company.id());

        assertThat(second).isEqualTo(412);
    }

    @Test
    void onlyTheChamberMovesIt() {
        open("2099-12-31");

        moveAs(company.administrator(), 2, IN_SUMMER).statusCode(403);
        moveAs(Person.stranger(), 2, IN_SUMMER).statusCode(403);
        moveAs(Office.open().clerk(), 2, IN_SUMMER).statusCode(404);
    }

    private void open(String endOfUse) {
        String code = company.letterCode(company.issueCode(Map.of("endOfUse", endOfUse)));
        company.redeem(Person.stranger(), code).statusCode(201);
    }

    private ValidatableResponse move(int version, String endOfUse) {
        return moveAs(office.clerk(), version, endOfUse);
    }

    private ValidatableResponse moveAs(Person person, int version, String endOfUse) {
        return person.calls()
                .header("If-Match", "\"" + version + "\"")
                .body(endOfUse == null ? Map.of() : Map.of("endOfUse", endOfUse))
                .put(path())
                .then();
    }

    private String path() {
        return "/api/org/v1/organisations/" + company.id() + "/end-of-use";
    }
}
