package de.guildhall.permission.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.guildhall.permission.testing.TwoChambersTest;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Access;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The organisation of each test is the principal, and that in the other chamber's district acts for it. */
@QuarkusTest
@Rule("DEL-2")
class DelegationTest extends TwoChambersTest {

    private UUID principal;
    private UUID delegate;
    private Person vogt;
    private Person huber;

    @BeforeEach
    void administerBoth() {
        principal = organisation;
        delegate = organisationElsewhere;
        vogt = register.ofOrganisation("Klara Vogt", "administrator", principal, chamber);
        huber = register.ofOrganisation("Anna Huber", "administrator", delegate, otherChamber);
    }

    @Test
    @Rule("ACC-11")
    void whoAdministersTheDelegateActsForThePrincipal() {
        enter();

        Events.await("permission.representation", event -> event.key().equals(principal.toString()));
        awaitInBothTrails("permission.delegation.enter", "service");
        assertThat(roles(huber, delegate)).containsExactly("administrator");
        assertThat(roles(vogt, delegate)).isNull();
    }

    /** Looks of people from elsewhere are recorded, those of an organisation's own are not. */
    @Test
    @Rule("AUD-1")
    void servicesLearnWhoseFunctionIsFromElsewhereOnly() {
        enter();

        assertThat(fromElsewhere(huber, principal)).isTrue();
        assertThat(fromElsewhere(huber, delegate)).isFalse();
        register.grantInOrganisation(huber, "trainer", principal, chamber);
        assertThat(fromElsewhere(huber, principal)).isFalse();
    }

    private static boolean fromElsewhere(Person person, UUID at) {
        return access(person, at).fromElsewhere();
    }

    @Test
    @Rule("USR-9")
    void whoBecomesAdministratorOfTheDelegateLaterActsAtOnceAndNoLongerThanThat() {
        enter();
        Person enno = Person.named("Enno Fokken");

        UUID grant = give(enno, delegate);
        assertThat(roles(enno, principal)).containsExactly("delegate");

        revoke(grant);
        assertThat(roles(enno, principal)).isNull();
        assertThat(roles(huber, principal)).containsExactly("delegate");
    }

    @Test
    @Rule("DEL-6")
    void whoActsForTheDelegateDoesNotActForItsPrincipal() {
        Person adviser = adviserOfDelegate();

        enter();

        assertThat(roles(adviser, principal)).isNull();
    }

    @Test
    @Rule("DEL-6")
    void norDoesWhoActsForTheDelegateLater() {
        enter();

        assertThat(roles(adviserOfDelegate(), principal)).isNull();
    }

    @Test
    @Rule("ACC-7")
    void whoAdministersTheHeadOfficeOfTheDelegateActsForThePrincipal() {
        UUID headOffice = register.activeOrganisation(otherChamber, "Huber Holding");
        Person holding = register.ofOrganisation("Ludwig Huber", "administrator", headOffice, otherChamber);
        enter();

        attach(headOffice);

        await().untilAsserted(() -> assertThat(roles(holding, principal)).containsExactly("delegate"));
        assertThat(access(holding, principal).ways())
                .extracting(Access.Way::home, Access.Way::delegateId)
                .containsExactly(tuple(headOffice, delegate));
        register.limitUse(headOffice, Instant.now().minusSeconds(1));
        assertThat(seesRelationships(holding)).isFalse();
    }

    @Test
    @Rule("DEL-6")
    void nobodyRepresentsTheirOwnOrganisation() {
        enter();

        attach(principal);

        await().until(() -> rows.count("select count(*) from organisations where head_office_id = ?", principal) == 1);
        assertThat(access(vogt, principal).ways()).extracting(Access.Way::role).containsExactly("administrator");
    }

    @Test
    @Rule("DEL-6")
    void itLastsNoLongerThanTheCodeSaid() {
        Instant end = Instant.now().plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.SECONDS);

        enter(end);

        assertThat(access(huber, principal).validUntil()).isEqualTo(end);
    }

    @Test
    void newsThatComesAfterTheEndEntersNothing() {
        tell(principal, chamber, delegate, Instant.now().minusSeconds(1));
        enter();

        given(vogt).body("items", hasSize(1)).body("items[0].validUntil", nullValue());
    }

    @Test
    @Rule("ACC-4")
    void nobodyActsForAPrincipalWhoseUseHasEnded() {
        enter();
        register.limitUse(principal, Instant.now().minusSeconds(1));

        assertThat(seesRelationships(huber)).isFalse();
    }

    @Test
    @Rule("ACC-4")
    void nobodyActsFromADelegateWhoseUseHasEnded() {
        enter();
        register.limitUse(delegate, Instant.now().minusSeconds(1));

        assertThat(seesRelationships(huber)).isFalse();
    }

    @Test
    void aNewCodeSaysAnewUntilWhen() {
        Instant end = Instant.now().plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.SECONDS);
        enter();

        tell(principal, chamber, delegate, end);
        await().untilAsserted(() -> given(vogt)
                .body("items", hasSize(2))
                .body("items[0].validUntil", equalTo(end.toString()))
                .body("items[0].endedAt", nullValue())
                .body("items[0].access.end", equalTo(true))
                .body("items[1].endedAt", notNullValue())
                .body("items[1].access.end", equalTo(false)));

        assertThat(access(huber, principal).validUntil()).isEqualTo(end);
    }

    @Test
    void bothSidesSeeItAndNobodyElse() {
        enter();
        Person clerk = register.ofChamber("Karin Brandt", "clerk", chamber);
        Person clerkElsewhere = register.ofChamber("Rita Obermaier", "clerk", otherChamber);
        Person trainer = register.ofOrganisation("Jörg Petersen", "trainer", principal, chamber);

        for (Person person : new Person[] {vogt, clerk}) {
            given(person)
                    .body("items.delegateName", contains("Bäckerei Huber"))
                    .body("items.principalName", contains("Metallbau Vogt"))
                    .body("items[0].access.end", equalTo(true));
        }
        received(huber).body("items.principalName", contains("Metallbau Vogt"));
        get(vogt, "organisations/" + principal + "/received-delegations")
                .statusCode(200)
                .body("items", empty());
        get(clerkElsewhere, "organisations/" + principal + "/given-delegations").statusCode(404);
        get(clerkElsewhere, "organisations/" + delegate + "/received-delegations")
                .statusCode(404);
        get(trainer, "organisations/" + principal + "/given-delegations").statusCode(403);
        get(actingForPrincipal(huber), "organisations/" + principal + "/given-delegations")
                .statusCode(403);
    }

    @Test
    @Rule("USR-9")
    void eachSideAndThePrincipalsChamberEndIt() {
        Person clerk = register.ofChamber("Karin Brandt", "clerk", chamber);
        for (Person person : new Person[] {vogt, huber, clerk}) {
            enter();
            String id = given(vogt).extract().path("items[0].delegationId");

            end(person, id).statusCode(204);

            assertThat(roles(huber, principal)).isNull();
            end(person, id).statusCode(409).body("code", equalTo("permission.delegation.ended"));
        }
        awaitInBothTrails("permission.delegation.end", "client:portal");
    }

    private void awaitInBothTrails(String action, String source) {
        for (UUID side : List.of(principal, delegate)) {
            Events.await(
                    "audit.entry",
                    entry -> entry.state().path("action").asText().equals(action)
                            && entry.state().path("source").asText().equals(source)
                            && entry.state().path("organisationId").asText().equals(side.toString()));
        }
    }

    @Test
    void nobodyElseEndsIt() {
        enter();
        String id = given(vogt).extract().path("items[0].delegationId");

        end(register.ofChamber("Rita Obermaier", "clerk", otherChamber), id).statusCode(404);
        end(Person.stranger(), id).statusCode(403);
        end(register.ofOrganisation("Jörg Petersen", "trainer", principal, chamber), id)
                .statusCode(403);
        end(actingForPrincipal(huber), id).statusCode(403);
        end(vogt, UUID.randomUUID().toString()).statusCode(404);
        assertThat(roles(huber, principal)).containsExactly("delegate");
    }

    @Test
    @Rule("ACC-5")
    void whenEithersActivationIsTakenBackItEnds() {
        for (UUID taken : new UUID[] {principal, delegate}) {
            register.limitUse(taken, null);
            enter();
            Events.publish(
                    "org.activation",
                    taken,
                    "org.activation.taken-back",
                    Map.of(
                            "organisationId",
                            taken.toString(),
                            "chamberId",
                            (taken.equals(principal) ? chamber : otherChamber).toString(),
                            "kind",
                            "TAKEN_BACK",
                            "organisationVersion",
                            100));

            await().until(() -> rows.count(
                            "select count(*) from delegations where principal_id = ? and ended_at is null", principal)
                    == 0);
            assertThat(access(huber, principal).ways()).isEmpty();
            rows.update("update organisations set usable_until = null, activated = true where id = ?", taken);
        }
        awaitInBothTrails("permission.delegation.end", "service");
    }

    @Test
    @Rule("ACC-4")
    void theListOfFunctionsTellsWhenTheDelegateCanUseNothingAnyMore() {
        enter();
        assertThat(usableUntil(huber)).isNull();

        rows.update("update organisations set usable_until = '2036-12-31T23:00:00Z' where id = ?", delegate);
        assertThat(usableUntil(huber)).isEqualTo("2036-12-31T23:00:00Z");

        rows.update("update organisations set usable_until = '2035-12-31T23:00:00Z' where id = ?", principal);
        assertThat(usableUntil(huber)).isEqualTo("2035-12-31T23:00:00Z");
        assertThat(usableUntil(vogt)).isEqualTo("2035-12-31T23:00:00Z");
    }

    private String usableUntil(Person person) {
        return person.calls()
                .get("/api/permission/v1/functions")
                .path("items.find { it.actingFor == 'organisation:" + principal + "' }.usableUntil");
    }

    @Test
    void thePrincipalSeesWhoActs() {
        enter();
        register.name(huber);

        get(vogt, "organisations/" + principal + "/representatives")
                .statusCode(200)
                .body("items.personName", contains("Anna Huber"))
                .body("items.role", contains("delegate"))
                .body("items.homeName", contains("Bäckerei Huber"))
                .body("items.delegateName", contains("Bäckerei Huber"))
                .body("items[0].delegationId", notNullValue());
        get(actingForPrincipal(huber), "organisations/" + principal + "/representatives")
                .statusCode(403);
        get(
                        register.ofChamber("Rita Obermaier", "clerk", otherChamber),
                        "organisations/" + principal + "/representatives")
                .statusCode(404);
    }

    @Test
    void whoActsFromElsewhereIsListedInPages() {
        String longName = "Bernd " + "Ä".repeat(150);
        for (String name : List.of(longName, "Christa Bär")) {
            register.name(register.ofOrganisation(name, "administrator", delegate, otherChamber));
        }
        register.name(huber);
        enter();

        List<String> names = new ArrayList<>();
        String cursor = null;
        do {
            var page = vogt.calls()
                    .queryParam("limit", 1)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/api/permission/v1/organisations/" + principal + "/representatives")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .extract();
            names.add(page.path("items[0].personName"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(names).containsExactly("Anna Huber", longName, "Christa Bär");
    }

    @Test
    @Rule("USR-10")
    void whoLeavesThePrincipalStillActsForItFromTheDelegate() {
        register.name(vogt);
        register.grantInOrganisation(huber, "trainer", principal, chamber);
        enter();

        vogt.calls()
                .body(Map.of(
                        "personId", huber.id().toString(),
                        "scope", Scope.organisation(principal).toString(),
                        "successorId", vogt.id().toString(),
                        "reason", "gegangen"))
                .post("/api/permission/v1/departures")
                .then()
                .statusCode(201);
        assertThat(roles(huber, principal)).containsExactly("delegate");
    }

    @Test
    @Rule("USR-10")
    void nobodyOfADelegateTakesOverAtThePrincipal() {
        enter();
        register.name(huber);
        Person second = register.ofOrganisation("Enno Fokken", "administrator", principal, chamber);
        register.name(second);

        vogt.calls()
                .body(Map.of(
                        "personId", second.id().toString(),
                        "scope", Scope.organisation(principal).toString(),
                        "successorId", huber.id().toString(),
                        "reason", "gegangen"))
                .post("/api/permission/v1/departures")
                .then()
                .statusCode(400)
                .body("violations.field", contains("successorId"));
    }

    /** Administers a third organisation, which acts for the delegate. */
    private Person adviserOfDelegate() {
        UUID third = register.activeOrganisation(chamber, "Steuerbüro Ems");
        Person adviser = register.ofOrganisation("Maren Ems", "administrator", third, chamber);
        tell(delegate, otherChamber, third, null);
        await().untilAsserted(() -> assertThat(roles(adviser, delegate)).containsExactly("delegate"));
        return adviser;
    }

    private UUID give(Person person, UUID place) {
        register.name(person);
        Person staff = register.ofChamber("Rita Obermaier", "chamber-administrator", otherChamber);
        return UUID.fromString(staff.calls()
                .body(Map.of(
                        "personId",
                        person.id().toString(),
                        "role",
                        "administrator",
                        "scope",
                        Scope.organisation(place).toString(),
                        "reason",
                        "neu"))
                .post("/api/permission/v1/grants")
                .then()
                .statusCode(201)
                .extract()
                .path("grantId"));
    }

    private void revoke(UUID grant) {
        register.ofChamber("Rita Obermaier", "chamber-administrator", otherChamber)
                .calls()
                .delete("/api/permission/v1/grants/" + grant)
                .then()
                .statusCode(204);
    }

    private void enter() {
        enter(null);
    }

    private void enter(Instant until) {
        tell(principal, chamber, delegate, until);
        await().untilAsserted(() -> assertThat(roles(huber, principal)).contains("delegate"));
    }

    private void tell(UUID to, UUID itsChamber, UUID by, Instant until) {
        Map<String, Object> fact = new HashMap<>(Map.of(
                "organisationId", to.toString(),
                "chamberId", itsChamber.toString(),
                "kind", "DELEGATED",
                "personId", huber.id().toString(),
                "delegateId", by.toString()));
        if (until != null) {
            fact.put("until", until.toString());
        }
        Events.publish("org.activation", to, "org.activation.delegated", fact);
    }

    private void attach(UUID headOffice) {
        Events.publish(
                "org.organisation",
                delegate,
                "org.organisation.attached",
                Map.of(
                        "organisationId",
                        delegate.toString(),
                        "chamberId",
                        otherChamber.toString(),
                        "companyNumber",
                        "4711",
                        "name",
                        "Bäckerei Huber",
                        "activated",
                        true,
                        "headOfficeId",
                        headOffice.toString(),
                        "version",
                        2));
    }

    private static List<String> roles(Person person, UUID at) {
        return person.calls()
                .get("/api/permission/v1/functions")
                .path("items.find { it.actingFor == 'organisation:" + at + "' }.roles");
    }

    private boolean seesRelationships(Person person) {
        return access(person, principal).holds("org.training-relationship.view");
    }

    private static Access access(Person person, UUID at) {
        return person.actingFor(ActingFor.organisation(at))
                .calls()
                .get("/api/permission/v1/access")
                .as(Access.class);
    }

    private Person actingForPrincipal(Person person) {
        return person.actingFor(ActingFor.organisation(principal));
    }

    private ValidatableResponse given(Person person) {
        return get(person, "organisations/" + principal + "/given-delegations").statusCode(200);
    }

    private ValidatableResponse received(Person person) {
        return get(person, "organisations/" + delegate + "/received-delegations")
                .statusCode(200);
    }

    private static ValidatableResponse get(Person person, String path) {
        return person.calls().get("/api/permission/v1/" + path).then();
    }

    private static ValidatableResponse end(Person person, String id) {
        return person.calls().delete("/api/permission/v1/delegations/" + id).then();
    }
}
