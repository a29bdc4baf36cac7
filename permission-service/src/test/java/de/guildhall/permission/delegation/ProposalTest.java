package de.guildhall.permission.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Delegations by name: one side proposes, the other agrees. */
@QuarkusTest
@Rule("DEL-3")
class ProposalTest extends TwoSidesTest {

    @Test
    void thePrincipalNamesADelegateWhoAccepts() {
        register.name(vogt);
        String id = offered();
        assertThat(may(huber, "org.contract.view", principal)).isFalse();
        open(huber, delegate)
                .body("items.principalName", contains("Metallbau Vogt"))
                .body("items.proposedByName", contains("Klara Vogt"))
                .body("items[0].message", equalTo("Bitte übernehmen Sie unsere Verträge."))
                .body("items[0].access.accept", equalTo(true))
                .body("items[0].access.acceptLess", equalTo(false))
                .body("items[0].access.withdraw", equalTo(false));

        accept(huber, id).statusCode(201).body("extent.rights", hasSize(3));

        assertThat(may(huber, "org.contract.view", principal)).isTrue();
        open(vogt, principal).body("items[0].state", equalTo("ACCEPTED"));
        awaitInBothTrails("permission.delegation.propose");
        awaitInBothTrails("permission.delegation.accept");
    }

    @Test
    void theDelegateAsksAndThePrincipalAgreesToLess() {
        String id = proposed(propose(huber, delegate, "ASK", chamber, "100", SEES));
        open(vogt, principal).body("items[0].access.acceptLess", equalTo(true));

        Instant end = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        post(
                        vogt,
                        "delegation-proposals/" + id + "/acceptance",
                        Map.of("extent", extent(List.of("portal.use", "company.view")), "validUntil", end.toString()))
                .statusCode(201)
                .body("validUntil", equalTo(end.toString()));

        assertThat(may(huber, "org.organisation.view", principal)).isTrue();
        assertThat(may(huber, "org.contract.view", principal)).isFalse();
        assertThat(access(huber, principal).validUntil()).isEqualTo(end);
    }

    @Test
    void nobodyAgreesToMoreThanWasProposed() {
        String asked = proposed(propose(huber, delegate, "ASK", chamber, "100", SEES));
        acceptAs(vogt, asked, List.of("portal.use", "contracts.edit"))
                .statusCode(409)
                .body("code", equalTo("permission.delegation.more"));

        String offered = offered();
        acceptAs(huber, offered, List.of("portal.use"))
                .statusCode(409)
                .body("code", equalTo("permission.delegation.more"));
        assertThat(access(huber, principal).ways()).isEmpty();
    }

    @Test
    void theOtherSideDeclines() {
        String id = offered();

        post(huber, "delegation-proposals/" + id + "/refusal", Map.of()).statusCode(204);

        open(vogt, principal).body("items[0].state", equalTo("DECLINED"));
        accept(huber, id).statusCode(409).body("code", equalTo("permission.delegation.answered"));
        assertThat(access(huber, principal).ways()).isEmpty();
        awaitInBothTrails("permission.delegation.decline");
    }

    @Test
    void whoProposedTakesItBack() {
        String id = offered();

        withdraw(huber, id).statusCode(404);
        withdraw(vogt, id).statusCode(204);

        accept(huber, id).statusCode(409).body("code", equalTo("permission.delegation.answered"));
        withdraw(vogt, id).statusCode(409).body("code", equalTo("permission.delegation.answered"));
        open(huber, delegate).body("items[0].state", equalTo("WITHDRAWN"));
    }

    @Test
    void afterThreeWeeksItIsTooLate() {
        String id = offered();
        rows.update(
                "update delegation_proposals set proposed_at = proposed_at - interval '21 days',"
                        + " expires_at = expires_at - interval '21 days' where id = ?",
                UUID.fromString(id));

        accept(huber, id).statusCode(409).body("code", equalTo("permission.delegation.answered"));
        open(huber, delegate).body("items[0].state", equalTo("EXPIRED")).body("items[0].access.accept", equalTo(false));
        offered();
    }

    @Test
    void oneSideDoesNotAnswerItself() {
        accept(vogt, offered()).statusCode(404);
        accept(huber, proposed(propose(huber, delegate, "ASK", chamber, "100", SEES)))
                .statusCode(404);
    }

    @Test
    void nobodyElseLearnsOfIt() {
        String id = offered();
        Person viewer = register.ofOrganisation("Heike Ritter", "viewer", delegate, otherChamber);
        Person clerk = register.ofChamber("Karin Brandt", "clerk", chamber);
        Person elsewhere = register.ofOrganisation(
                "Enno Fokken", "administrator", register.activeOrganisation(chamber, "Ems GmbH"), chamber);

        Stream.of(viewer, clerk).forEach(person -> accept(person, id).statusCode(403));
        accept(elsewhere, id).statusCode(404);
        get(elsewhere, "organisations/" + principal + "/delegation-proposals").statusCode(404);
        get(viewer, "organisations/" + delegate + "/delegation-proposals").statusCode(403);
        get(vogt, "organisations/" + delegate + "/delegation-proposals").statusCode(404);
    }

    @Test
    void theSameIsProposedOnce() {
        offered();

        offer(vogt).statusCode(409).body("code", equalTo("permission.delegation.proposed"));
        open(huber, delegate).body("items", hasSize(1));
    }

    @Test
    void ofSeveralAtTheSameMomentOneCounts() {
        List<Integer> answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> offer(vogt).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(201, 409, 409, 409);

        String id = get(huber, "organisations/" + delegate + "/delegation-proposals")
                .extract()
                .path("items[0].proposalId");
        List<Integer> accepted = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> accept(huber, id).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(accepted).containsExactly(201, 409, 409, 409);
        assertThat(rows.count("select count(*) from delegations where principal_id = ?", principal))
                .isEqualTo(1);
    }

    @Test
    void aNewOneTakesThePlaceOfTheOneBefore() {
        given(List.of("portal.use", "contracts.view", "contracts.edit"), "principal", false);

        accept(huber, offered()).statusCode(201);

        assertThat(may(huber, "org.contract.edit", principal)).isFalse();
        assertThat(rows.count(
                        "select count(*) from delegations where principal_id = ? and ended_at is null", principal))
                .isEqualTo(1);
    }

    @Test
    void nobodyDelegatesMoreThanTheyHold() {
        Person manager = Person.named("Heike Ritter");
        UUID grant = register.grantInOrganisation(manager, "viewer", principal, chamber);
        register.tailor(grant, List.of("portal.use", "company.view", "delegations.manage"));
        Person acting = manager.actingFor(de.guildhall.platform.caller.ActingFor.organisation(principal));

        offer(acting).statusCode(403).body("code", equalTo("permission.delegation.not-held"));
        String asked = proposed(propose(huber, delegate, "ASK", chamber, "100", SEES));
        accept(acting, asked).statusCode(403).body("code", equalTo("permission.delegation.not-held"));
        acceptAs(acting, asked, List.of("portal.use", "company.view")).statusCode(201);
    }

    @Test
    void whoIsUnknownOrOneselfIsRefused() {
        propose(vogt, principal, "GIVE", otherChamber, "999", SEES)
                .statusCode(400)
                .body("violations.field", contains("other.companyNumber"));
        UUID closed = register.organisation(chamber, "Noch nicht da", false);
        register.number(closed, "300");
        propose(vogt, principal, "GIVE", chamber, "300", SEES).statusCode(400);
        propose(vogt, principal, "GIVE", chamber, "100", SEES)
                .statusCode(409)
                .body("code", equalTo("permission.delegation.cycle"));
        propose(vogt, delegate, "GIVE", chamber, "100", SEES).statusCode(404);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        Map<String, Object> body = new HashMap<>(body("GIVE", otherChamber, "200", SEES));
        body.put("validFrom", Instant.now().plus(10, ChronoUnit.DAYS).toString());
        body.put("validUntil", Instant.now().plus(9, ChronoUnit.DAYS).toString());

        post(vogt, "organisations/" + principal + "/delegation-proposals", body)
                .statusCode(400)
                .body("violations.field", contains("validUntil"));
        open(vogt, principal).body("items", empty());
    }

    @Test
    void itBeginsWhenItWasSaid() {
        Map<String, Object> body = new HashMap<>(body("GIVE", otherChamber, "200", SEES));
        body.put("validFrom", Instant.now().plus(10, ChronoUnit.DAYS).toString());
        String id = post(vogt, "organisations/" + principal + "/delegation-proposals", body)
                .statusCode(201)
                .extract()
                .path("proposalId");

        accept(huber, id).statusCode(201);

        assertThat(access(huber, principal).ways()).isEmpty();
        assertThat(access(huber, principal).validUntil()).isAfter(Instant.now().plus(9, ChronoUnit.DAYS));
    }

    private String offered() {
        return proposed(offer(vogt));
    }

    private ValidatableResponse offer(Person person) {
        return propose(person, principal, "GIVE", otherChamber, "200", SEES);
    }

    private static String proposed(ValidatableResponse answer) {
        return answer.statusCode(201).extract().path("proposalId");
    }

    private static ValidatableResponse propose(
            Person person, UUID at, String side, UUID chamberOfOther, String number, List<String> rights) {
        return post(
                person, "organisations/" + at + "/delegation-proposals", body(side, chamberOfOther, number, rights));
    }

    private static Map<String, Object> body(String side, UUID chamberOfOther, String number, List<String> rights) {
        return Map.of(
                "side",
                side,
                "other",
                Map.of("chamberId", chamberOfOther.toString(), "companyNumber", number),
                "extent",
                extent(rights),
                "message",
                "Bitte übernehmen Sie unsere Verträge.");
    }

    private static ValidatableResponse accept(Person person, String id) {
        return post(person, "delegation-proposals/" + id + "/acceptance", Map.of());
    }

    private static ValidatableResponse acceptAs(Person person, String id, List<String> rights) {
        return post(person, "delegation-proposals/" + id + "/acceptance", Map.of("extent", extent(rights)));
    }

    private static ValidatableResponse withdraw(Person person, String id) {
        return person.calls()
                .delete("/api/permission/v1/delegation-proposals/" + id)
                .then();
    }

    private static ValidatableResponse open(Person person, UUID at) {
        return get(person, "organisations/" + at + "/delegation-proposals").statusCode(200);
    }

    private void awaitInBothTrails(String action) {
        for (UUID side : List.of(principal, delegate)) {
            Events.await(
                    "audit.entry",
                    entry -> entry.state().path("action").asText().equals(action)
                            && entry.state().path("organisationId").asText().equals(side.toString()));
        }
    }
}
