package de.guildhall.permission.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import de.guildhall.permission.testing.TwoChambersTest;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Grants are looked at again: what is due, who confirms it, and for how long that holds. */
@QuarkusTest
class ReviewTest extends TwoChambersTest {

    private static final String GRANTS = "/api/permission/v1/grants";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Person administrator;

    @BeforeEach
    void appoint() {
        administrator = register.ofOrganisation("Verwalterin", "administrator", organisation, chamber);
    }

    @Test
    void isDueAYearLaterAndNotTheDayBefore() {
        LocalDate today = LocalDate.now(ZONE);
        UUID due = given("viewer", today.minusMonths(12));
        given("editor", today.minusMonths(12).plusDays(1));
        UUID longAgo = given("manager", today.minusMonths(40));

        due(administrator).body("items.grantId", contains(longAgo.toString(), due.toString()));
    }

    @Test
    void pagesGoOnWhereTheLastEnded() {
        LocalDate today = LocalDate.now(ZONE);
        UUID first = given("viewer", today.minusMonths(14));
        UUID second = given("viewer", today.minusMonths(13));

        var page = administrator
                .calls()
                .queryParam("organisationId", organisation)
                .queryParam("state", "DUE")
                .queryParam("limit", 1)
                .get(GRANTS)
                .then()
                .body("items.grantId", contains(first.toString()))
                .extract();
        administrator
                .calls()
                .queryParam("organisationId", organisation)
                .queryParam("state", "DUE")
                .queryParam("cursor", page.<String>path("next"))
                .get(GRANTS)
                .then()
                .body("items.grantId", contains(second.toString()));
    }

    @Test
    void whatFollowsFromTheRegisterIsNotReviewed() {
        UUID trainer = given("trainer", LocalDate.now(ZONE).minusYears(3));

        due(administrator).body("items", empty());
        confirm(chamberAdministrator, trainer).statusCode(409).body("code", equalTo("permission.grant.not-reviewed"));
    }

    @Test
    void aConfirmationHoldsForAnotherYearAndStandsInTheTrail() {
        UUID viewer = given("viewer", LocalDate.now(ZONE).minusYears(2));

        confirm(administrator, viewer, viewer).statusCode(204);

        due(administrator).body("items", empty());
        administrator
                .calls()
                .get(GRANTS + "/" + viewer)
                .then()
                .body("role", equalTo("viewer"))
                .body("revokedAt", equalTo(null));
        Events.await(
                "audit.entry",
                event -> event.state().path("action").asText().equals("permission.grant.confirm")
                        && event.state().path("objectId").asText().equals(viewer.toString()));
        rows.update(
                "update grants set confirmed_at = ? where id = ?",
                start(LocalDate.now(ZONE).minusYears(1)),
                viewer);
        due(administrator).body("items.grantId", contains(viewer.toString()));
    }

    @Test
    void whoMayNotGiveItDoesNotConfirmIt() {
        UUID viewer = given("viewer", LocalDate.now(ZONE).minusYears(2));
        Person manager = register.ofOrganisation("Manager", "manager", organisation, chamber);
        Person elsewhere = register.ofOrganisation("Fremde", "administrator", organisationElsewhere, otherChamber);
        Person onlyInvites = register.ofOrganisation("Personal", "viewer", organisation, chamber);
        rows.update(
                "update grants set rights = 'portal.use users.view users.invite' where person_id = ?",
                onlyInvites.id());
        UUID second = register.grantInOrganisation(Person.stranger(), "administrator", organisation, chamber);

        confirm(manager, viewer).statusCode(403);
        confirm(elsewhere, viewer).statusCode(404);
        confirm(onlyInvites, second).statusCode(403).body("code", equalTo("permission.grant.not-held"));
        due(administrator).body("items.grantId", hasItem(viewer.toString()));
    }

    @Test
    void nobodyConfirmsTheirOwnAsLongAsAnybodyElseAdministers() {
        UUID own = age(grantOf(administrator));
        Person second = Person.named("Enno Fokken");
        register.name(second);
        UUID seconds = register.grantInOrganisation(second, "administrator", organisation, chamber);

        confirm(administrator, own).statusCode(409).body("code", equalTo("permission.grant.own"));

        rows.update("update persons set invited = true where id = ?", second.id());
        confirm(administrator, own).statusCode(204);

        age(own);
        rows.update("update persons set invited = false where id = ?", second.id());
        confirm(administrator, own).statusCode(409);
        rows.update("update grants set revoked_at = now(), revoked_by = gen_random_uuid() where id = ?", seconds);
        confirm(administrator, own).statusCode(204);
    }

    @Test
    void severalAreConfirmedTogetherOrNotAtAll() {
        LocalDate longAgo = LocalDate.now(ZONE).minusYears(2);
        UUID viewer = given("viewer", longAgo);
        UUID over = given("editor", longAgo);
        rows.update("update grants set revoked_at = now(), revoked_by = gen_random_uuid() where id = ?", over);

        confirm(administrator, viewer, over)
                .statusCode(409)
                .body("code", equalTo("permission.grant.ended"))
                .body("violations.message", contains(over.toString()));
        due(administrator).body("items.grantId", contains(viewer.toString()));
        confirm(administrator, viewer, UUID.randomUUID()).statusCode(404);
        confirm(administrator).statusCode(400);
    }

    @Test
    void aChamberReviewsItsOwnPeople() {
        Person clerk = register.ofChamber("Clerk", "clerk", chamber);
        UUID old = age(grantOf(clerk));

        var list = chamberAdministrator
                .calls()
                .queryParam("chamberId", chamber)
                .queryParam("state", "DUE")
                .get(GRANTS)
                .then();

        list.body("items.grantId", contains(old.toString())).body("items[0].access.confirm", equalTo(true));
        confirm(chamberAdministrator, old).statusCode(204);
        confirm(clerk, old).statusCode(403);
    }

    @Test
    void aChamberSetsTheMonthsForItselfAndItsCompanies() {
        UUID viewer = given("viewer", LocalDate.now(ZONE).minusMonths(3));
        due(administrator).body("items", empty());
        String policy = "/api/permission/v1/chambers/" + chamber + "/review-policy";
        String version = chamberAdministrator
                .calls()
                .get(policy)
                .then()
                .statusCode(200)
                .body("months", equalTo(12))
                .body("access.set", equalTo(true))
                .extract()
                .header("ETag");

        set(chamberAdministrator, policy, version, 3).statusCode(200).body("months", equalTo(3));

        due(administrator).body("items.grantId", contains(viewer.toString()));
        set(chamberAdministrator, policy, version, 6).statusCode(412);
        chamberAdministrator
                .calls()
                .body(Map.of("months", 6))
                .put(policy)
                .then()
                .statusCode(428);
        for (Object months : List.of(2, 37, 0, -1)) {
            set(chamberAdministrator, policy, version, months).statusCode(400);
        }
        Person clerk = register.ofChamber("Clerk", "clerk", chamber);
        clerk.calls().get(policy).then().body("access.set", equalTo(false));
        set(clerk, policy, version, 6).statusCode(403);
        Person elsewhere = register.ofChamber("Andere", "chamber-administrator", otherChamber);
        set(elsewhere, policy, version, 6).statusCode(404);
        elsewhere.calls().get(policy).then().statusCode(404);
        due(administrator).body("items.grantId", not(empty()));
    }

    private static ValidatableResponse set(Person by, String policy, String version, Object months) {
        return by.calls()
                .header("If-Match", version)
                .body(Map.of("months", months))
                .put(policy)
                .then();
    }

    private ValidatableResponse due(Person reader) {
        return reader.calls()
                .queryParam("organisationId", organisation)
                .queryParam("state", "DUE")
                .get(GRANTS)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse confirm(Person by, UUID... ids) {
        return by.calls()
                .body(Map.of("grantIds", List.of(ids)))
                .post(GRANTS + "/confirmations")
                .then();
    }

    private UUID given(String role, LocalDate day) {
        UUID id = register.grantInOrganisation(Person.stranger(), role, organisation, chamber);
        rows.update("update grants set granted_at = ? where id = ?", start(day), id);
        return id;
    }

    private UUID age(UUID id) {
        rows.update(
                "update grants set granted_at = ?, confirmed_at = null, confirmed_by = null where id = ?",
                start(LocalDate.now(ZONE).minusYears(2)),
                id);
        return id;
    }

    private UUID grantOf(Person person) {
        UUID id = UUID.randomUUID();
        assertThat(rows.update("update grants set id = ? where person_id = ?", id, person.id()))
                .isEqualTo(1);
        return id;
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(ZONE).toOffsetDateTime();
    }
}
