package de.guildhall.permission.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A third organisation is to act for the principal by what the delegate passes on. */
@QuarkusTest
@Rule("DEL-6")
class PassingOnTest extends TwoSidesTest {

    private UUID third;
    private Person ems;

    @BeforeEach
    void openAThird() {
        third = register.activeOrganisation(chamber, "Steuerbüro Ems");
        register.number(third, "300");
        ems = register.ofOrganisation("Maren Ems", "administrator", third, chamber);
    }

    @Test
    void whereItIsAllowedTheDelegatePassesItOn() {
        UUID parent = given(SEES, "principal", true);
        String id = passedOn(parent, List.of("portal.use", "contracts.view"));
        assertThat(access(ems, principal).ways()).isEmpty();

        accept(id).statusCode(201).body("passedOnByName", equalTo("Bäckerei Huber"));

        assertThat(may(ems, "org.contract.view", principal)).isTrue();
        assertThat(may(ems, "org.organisation.view", principal)).isFalse();
        get(vogt, "organisations/" + principal + "/given-delegations")
                .body("items.delegateName", contains("Steuerbüro Ems", "Bäckerei Huber"))
                .body("items[0].passedOnByName", equalTo("Bäckerei Huber"));
        get(huber, "organisations/" + delegate + "/passed-on-delegations")
                .statusCode(200)
                .body("items.delegateName", contains("Steuerbüro Ems"));
        get(ems, "organisations/" + third + "/received-delegations")
                .body("items.principalName", contains("Metallbau Vogt"))
                .body("items[0].access.passOn", equalTo(false));
    }

    @Test
    void whereItIsNotAllowedNothingIsPassedOn() {
        UUID parent = given(SEES, "principal", false);

        passOn(huber, delegate, parent, SEES)
                .statusCode(409)
                .body("code", equalTo("permission.delegation.not-passed-on"));
    }

    @Test
    void itIsOneStep() {
        UUID parent = given(SEES, "principal", true);
        accept(passedOn(parent, SEES)).statusCode(201);
        UUID child = UUID.fromString(get(ems, "organisations/" + third + "/received-delegations")
                .extract()
                .path("items[0].delegationId"));

        propose(ems, third, child, otherChamber, "200", extent(SEES))
                .statusCode(409)
                .body("code", equalTo("permission.delegation.not-passed-on"));
        propose(huber, delegate, parent, chamber, "300", extent(SEES, true))
                .statusCode(409)
                .body("code", equalTo("permission.delegation.more"));
    }

    @Test
    void neitherMoreNorToThePrincipalNorToOneself() {
        UUID parent = given(SEES, "principal", true);

        passOn(huber, delegate, parent, List.of("portal.use", "trainers.view"))
                .statusCode(409)
                .body("code", equalTo("permission.delegation.more"));
        for (Map.Entry<UUID, String> round :
                Map.of(chamber, "100", otherChamber, "200").entrySet()) {
            propose(huber, delegate, parent, round.getKey(), round.getValue(), extent(SEES))
                    .statusCode(409)
                    .body("code", equalTo("permission.delegation.cycle"));
        }
        rows.update("update delegations set valid_until = now() + interval '1 day' where id = ?", parent);
        passOn(huber, delegate, parent, SEES).statusCode(409).body("code", equalTo("permission.delegation.more"));
    }

    @Test
    void onlyTheDelegatePassesItsOwnOn() {
        UUID parent = given(SEES, "principal", true);

        passOn(ems, third, parent, SEES).statusCode(404);
        passOn(vogt, principal, parent, SEES).statusCode(404);
        passOn(huber, delegate, UUID.randomUUID(), SEES).statusCode(404);
        propose(huber, delegate, null, chamber, "300", extent(SEES))
                .statusCode(400)
                .body("violations.field", contains("delegationId"));
    }

    @Test
    void itEndsWithWhatItHangsOn() {
        UUID parent = given(SEES, "principal", true);
        accept(passedOn(parent, SEES)).statusCode(201);

        end(vogt, parent).statusCode(204);

        assertThat(access(ems, principal).ways()).isEmpty();
        assertThat(rows.count(
                        "select count(*) from delegations where principal_id = ? and ended_at is null", principal))
                .isZero();
    }

    @Test
    void itLastsNoLongerAndGivesNoMoreThanWhatItHangsOn() {
        UUID parent = given(SEES, "principal", true);
        accept(passedOn(parent, SEES)).statusCode(201);
        Instant end = Instant.parse("2036-01-01T00:00:00Z");

        rows.update(
                "update delegations set rights = 'portal.use company.view', valid_until = '2036-01-01Z' where id = ?",
                parent);

        assertThat(may(ems, "org.organisation.view", principal)).isTrue();
        assertThat(may(ems, "org.contract.view", principal)).isFalse();
        assertThat(access(ems, principal).validUntil()).isEqualTo(end);
        register.limitUse(delegate, Instant.now().minusSeconds(1));
        assertThat(access(ems, principal).ways()).isEmpty();
    }

    @Test
    void thePrincipalEndsWhatWasPassedOn() {
        UUID parent = given(SEES, "principal", true);
        String child = accept(passedOn(parent, SEES)).extract().path("delegationId");

        end(vogt, UUID.fromString(child)).statusCode(204);

        assertThat(access(ems, principal).ways()).isEmpty();
        assertThat(may(huber, "org.contract.view", principal)).isTrue();
    }

    @Test
    void whatWasEndedMeanwhileIsNotAccepted() {
        UUID parent = given(SEES, "principal", true);
        String id = passedOn(parent, SEES);
        end(vogt, parent).statusCode(204);

        accept(id).statusCode(409).body("code", equalTo("permission.delegation.ended"));
    }

    @Test
    void bothOrganisationsSeeTheProposalAndSoDoesThePrincipal() {
        passedOn(given(SEES, "principal", true), SEES);

        get(huber, "organisations/" + delegate + "/delegation-proposals")
                .body("items", hasSize(1))
                .body("items[0].access.withdraw", equalTo(true));
        get(ems, "organisations/" + third + "/delegation-proposals").body("items[0].access.accept", equalTo(true));
        get(vogt, "organisations/" + principal + "/delegation-proposals")
                .body("items", hasSize(1))
                .body("items[0].access.accept", equalTo(false));
    }

    private String passedOn(UUID parent, List<String> rights) {
        return passOn(huber, delegate, parent, rights).statusCode(201).extract().path("proposalId");
    }

    private ValidatableResponse passOn(Person person, UUID at, UUID parent, List<String> rights) {
        return propose(person, at, parent, chamber, "300", extent(rights));
    }

    private static ValidatableResponse propose(
            Person person, UUID at, UUID parent, UUID chamberOfOther, String number, Map<String, Object> extent) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "side",
                "PASS_ON",
                "other",
                Map.of("chamberId", chamberOfOther.toString(), "companyNumber", number),
                "extent",
                extent,
                "message",
                "Urlaubsvertretung"));
        if (parent != null) {
            body.put("delegationId", parent.toString());
        }
        return post(person, "organisations/" + at + "/delegation-proposals", body);
    }

    private ValidatableResponse accept(String id) {
        return post(ems, "delegation-proposals/" + id + "/acceptance", Map.of());
    }

    private static ValidatableResponse end(Person person, UUID id) {
        return person.calls().delete("/api/permission/v1/delegations/" + id).then();
    }
}
