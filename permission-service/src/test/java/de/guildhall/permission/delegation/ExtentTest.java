package de.guildhall.permission.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.guildhall.platform.permission.Access;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a delegation gives, to whom, and where. */
@QuarkusTest
@Rule("DEL-1")
class ExtentTest extends TwoSidesTest {

    @Test
    void itGivesTheChosenRightsAndNoOthers() {
        given(SEES, "principal", false);

        assertThat(access(huber, principal).ways())
                .extracting(Access.Way::permissions)
                .containsExactly(Set.of("identity.portal.use", "org.organisation.view", "org.contract.view"));
    }

    @Test
    @Rule("DEL-2")
    void membersHaveItWithinTheirOwnRights() {
        given(List.of("portal.use", "contracts.view", "contracts.edit"), "principal", false);
        Person editor = register.ofOrganisation("Jörg Petersen", "editor", delegate, otherChamber);
        Person viewer = register.ofOrganisation("Heike Ritter", "viewer", delegate, otherChamber);

        assertThat(may(editor, "org.contract.edit", principal)).isTrue();
        assertThat(may(viewer, "org.contract.view", principal)).isTrue();
        assertThat(may(viewer, "org.contract.edit", principal)).isFalse();
    }

    @Test
    @Rule("DEL-2")
    void whoMayNotActForOthersHasNothingByIt() {
        given(SEES, "principal", false);
        Person trainer = register.ofOrganisation("Jörg Petersen", "trainer", delegate, otherChamber);
        Person clerk = register.ofOrganisation("Heike Ritter", "editor", delegate, otherChamber);

        assertThat(access(trainer, principal).ways()).isEmpty();
        assertThat(functions(trainer)).doesNotContain("organisation:" + principal);
        assertThat(functions(clerk)).contains("organisation:" + principal);
        rows.update(
                "update grants set rights = 'portal.use contracts.view' where person_id = ? and role = 'editor'",
                clerk.id());
        assertThat(access(clerk, principal).ways()).isEmpty();
        assertThat(functions(clerk)).doesNotContain("organisation:" + principal);
    }

    @Test
    void membersWithRightsOfTheirOwnActByThese() {
        given(SEES, "principal", false);
        Person officer = Person.named("Enno Fokken");
        UUID grant = register.grantInOrganisation(officer, "safety-officer", delegate, otherChamber);
        register.tailor(grant, List.of("portal.use", "contracts.view", "delegations.use"));

        assertThat(access(officer, principal).ways())
                .extracting(Access.Way::permissions)
                .containsExactly(Set.of("identity.portal.use", "org.contract.view"));
    }

    @Test
    void thePrincipalSeesWhoOfTheDelegateMayAct() {
        given(SEES, "principal", false);
        for (String role : List.of("editor", "trainer")) {
            register.name(register.ofOrganisation("Rolle " + role, role, delegate, otherChamber));
        }
        register.name(huber);

        get(vogt, "organisations/" + principal + "/representatives")
                .statusCode(200)
                .body("items.personName", contains("Anna Huber", "Rolle editor"));
    }

    @Test
    void itHoldsAtTheChosenSitesOnly() {
        UUID here = site("Werk Bramsche");
        UUID there = site("Werk Melle");
        given(SEES, here.toString(), false);

        assertThat(may(huber, "org.contract.view", here)).isTrue();
        assertThat(may(huber, "org.contract.view", there)).isFalse();
        assertThat(may(huber, "org.contract.view", principal)).isFalse();
        assertThat(functions(huber)).contains("organisation:" + here).doesNotContain("organisation:" + principal);
    }

    @Test
    void atAllSitesItHoldsAtThoseToComeToo() {
        given(SEES, "all", false);
        UUID later = site("Werk Bramsche");

        assertThat(may(huber, "org.contract.view", principal)).isTrue();
        assertThat(may(huber, "org.contract.view", later)).isTrue();
    }

    @Test
    @Rule("DEL-6")
    void nobodyActsAtASiteOnceThePrincipalMayNotBeUsed() {
        UUID site = site("Werk Bramsche");
        given(SEES, "all", false);

        register.limitUse(principal, Instant.now().minusSeconds(1));

        assertThat(may(huber, "org.contract.view", site)).isFalse();
    }

    @Test
    void searchesKnowWhatADelegationGives() {
        given(SEES, "principal", false);
        Person viewer = register.ofOrganisation("Heike Ritter", "viewer", delegate, otherChamber);
        Person trainer = register.ofOrganisation("Jörg Petersen", "trainer", delegate, otherChamber);

        assertThat(subjects("contracts.view"))
                .contains(huber.id().toString(), viewer.id().toString())
                .doesNotContain(trainer.id().toString());
        assertThat(subjects("trainers.view")).doesNotContain(huber.id().toString());
    }

    private List<String> subjects(String right) {
        return vogt.calls()
                .body(Map.of(
                        "subject", Map.of("type", "person"),
                        "action", Map.of("name", right),
                        "resource", Map.of("type", "organisation", "id", principal.toString())))
                .post("/access/v1/search/subject")
                .then()
                .statusCode(200)
                .extract()
                .path("results.id");
    }

    @Test
    @Rule("DEL-4")
    void thePrincipalNarrowsIt() {
        UUID before = given(SEES, "all", true);
        Instant end = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

        narrow(vogt, before, extent(List.of("portal.use", "contracts.view")), end)
                .statusCode(201)
                .body("extent.rights", contains("portal.use", "contracts.view"))
                .body("extent.allSites", equalTo(false))
                .body("extent.passesOn", equalTo(false))
                .body("validUntil", equalTo(end.toString()));

        assertThat(access(huber, principal).ways())
                .extracting(Access.Way::permissions)
                .containsExactly(Set.of("identity.portal.use", "org.contract.view"));
        get(vogt, "organisations/" + principal + "/given-delegations")
                .body("items", hasSize(2))
                .body("items[0].endedAt", nullValue())
                .body("items[1].endedAt", notNullValue());
        Events.await("permission.representation", event -> event.key().equals(delegate.toString()));
    }

    @Test
    @Rule("DEL-4")
    void narrowingGivesNothingMore() {
        UUID before = given(SEES, "principal", false);

        for (Map<String, Object> more : List.of(
                extent(List.of("portal.use", "contracts.edit")),
                extent(SEES, true),
                Map.<String, Object>of("rights", Set.copyOf(SEES), "allSites", true, "passesOn", false))) {
            narrow(vogt, before, more, null).statusCode(409).body("code", equalTo("permission.delegation.more"));
        }
        Instant end = Instant.now().plus(30, ChronoUnit.DAYS);
        rows.update("update delegations set valid_until = now() + interval '1 day' where id = ?", before);
        narrow(vogt, before, extent(SEES), end).statusCode(409).body("code", equalTo("permission.delegation.more"));
        assertThat(may(huber, "org.contract.edit", principal)).isFalse();
    }

    @Test
    @Rule("DEL-4")
    void onlyThePrincipalNarrowsAndOnlyWhatIsLive() {
        UUID delegation = given(SEES, "principal", false);
        Map<String, Object> less = extent(List.of("portal.use"));

        narrow(huber, delegation, less, null).statusCode(404);
        narrow(register.ofOrganisation("Jörg Petersen", "viewer", principal, chamber), delegation, less, null)
                .statusCode(403);
        narrow(vogt, UUID.randomUUID(), less, null).statusCode(404);
        vogt.calls()
                .delete("/api/permission/v1/delegations/" + delegation)
                .then()
                .statusCode(204);
        narrow(vogt, delegation, less, null).statusCode(409).body("code", equalTo("permission.delegation.ended"));
    }

    @Test
    void whatCannotBeDelegatedIsRefused() {
        UUID delegation = given(SEES, "principal", false);

        for (String right : List.of("users.invite", "no.right")) {
            narrow(vogt, delegation, extent(List.of(right)), null)
                    .statusCode(400)
                    .body("violations.code", hasItem("not-delegable"));
        }
        narrow(vogt, delegation, extent(List.of("contracts.sign")), null)
                .statusCode(400)
                .body("violations.code", hasItem("requires"));
        Map<String, Object> foreign = new HashMap<>(extent(SEES));
        foreign.put("siteIds", List.of(delegate.toString()));
        narrow(vogt, delegation, foreign, null).statusCode(400).body("violations.field", contains("extent.siteIds"));
    }

    @Test
    @Rule("DEL-3")
    void theChamberEntersWhatStandsOnPaper() {
        Person clerk = register.ofChamber("Karin Brandt", "clerk", chamber);

        enter(clerk, "200").statusCode(201).body("delegateName", equalTo("Bäckerei Huber"));

        assertThat(may(huber, "org.contract.view", principal)).isTrue();
        Events.await(
                "audit.entry",
                entry -> entry.state().path("action").asText().equals("permission.delegation.enter")
                        && entry.state().path("organisationId").asText().equals(delegate.toString())
                        && entry.state().path("after").path("reason").asText().equals("Formular vom 3. Mai"));
    }

    @Test
    @Rule("DEL-3")
    void nobodyElseEntersPaperAndNothingUnknown() {
        Person clerk = register.ofChamber("Karin Brandt", "clerk", chamber);

        Stream.of(vogt, huber).forEach(person -> enter(person, "200").statusCode(403));
        enter(register.ofChamber("Rita Obermaier", "clerk", otherChamber), "200")
                .statusCode(404);
        enter(clerk, "999").statusCode(400).body("violations.field", contains("other.companyNumber"));
        paper(clerk, chamber, "100").statusCode(409).body("code", equalTo("permission.delegation.cycle"));
    }

    private ValidatableResponse enter(Person person, String number) {
        return paper(person, otherChamber, number);
    }

    private ValidatableResponse paper(Person person, UUID chamberOfDelegate, String number) {
        return post(
                person,
                "organisations/" + principal + "/given-delegations",
                Map.of(
                        "other", Map.of("chamberId", chamberOfDelegate.toString(), "companyNumber", number),
                        "extent", extent(SEES),
                        "reason", "Formular vom 3. Mai"));
    }

    private static ValidatableResponse narrow(Person person, UUID id, Map<String, Object> extent, Instant until) {
        Map<String, Object> body = new HashMap<>(Map.of("extent", extent));
        if (until != null) {
            body.put("validUntil", until.toString());
        }
        return post(person, "delegations/" + id + "/narrowing", body);
    }

    private static List<String> functions(Person person) {
        return person.calls().get("/api/permission/v1/functions").path("items.actingFor");
    }
}
