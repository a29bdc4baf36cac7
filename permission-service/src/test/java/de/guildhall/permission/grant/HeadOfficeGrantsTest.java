package de.guildhall.permission.grant;

import static de.guildhall.permission.grant.GrantCalls.give;
import static de.guildhall.permission.grant.GrantCalls.list;
import static de.guildhall.permission.grant.GrantCalls.revoke;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.permission.testing.TwoChambersTest;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The organisation of each test is the head office, and that in the other chamber's district is to be its branch. */
@QuarkusTest
@Rule("ACC-7")
class HeadOfficeGrantsTest extends TwoChambersTest {

    private static final String ATTACHED = "org.organisation.attached";

    private long version = 1;

    @Test
    void whoAdministersTheHeadOfficeAdministersTheBranch() {
        Person sabine = administrator("Sabine Vogel");

        attach();

        awaitRoles(sabine, List.of("administrator"));
        Events.await(
                "permission.grant",
                event -> event.state()
                                .path("personId")
                                .asText()
                                .equals(sabine.id().toString())
                        && event.state().path("organisationId").asText().equals(organisationElsewhere.toString())
                        && event.state().hasNonNull("followsFrom"));
        Events.await(
                "audit.entry",
                entry -> entry.state().path("action").asText().equals("permission.grant.give")
                        && entry.state().path("organisationId").asText().equals(organisationElsewhere.toString()));
    }

    @Test
    @Rule("ACC-4")
    void whoseHeadOfficesUseHasEndedActsForNoBranch() {
        Person sabine = administrator("Sabine Vogel").actingFor(ActingFor.organisation(organisationElsewhere));
        attach();
        awaitRoles(sabine, List.of("administrator"));

        register.limitUse(organisation, Instant.now().minusSeconds(1));

        list(sabine, "organisationId", organisationElsewhere).statusCode(403);
    }

    @Test
    void otherRolesOfTheHeadOfficeStayThere() {
        Person sabine = administrator("Sabine Vogel");
        Person trainer = register.ofOrganisation("Jörg Petersen", "trainer", organisation, chamber);

        attach();

        awaitRoles(sabine, List.of("administrator"));
        assertThat(rolesAtBranch(trainer)).isNull();
    }

    @Test
    void whoBecomesAdministratorLaterIsItAtTheBranchAtOnce() {
        Person sabine = administrator("Sabine Vogel");
        attach();
        awaitRoles(sabine, List.of("administrator"));
        Person enno = Person.named("Enno Fokken");

        String grant = give(chamberAdministrator, enno, "administrator", Scope.organisation(organisation))
                .statusCode(201)
                .extract()
                .path("grantId");
        assertThat(rolesAtBranch(enno)).containsExactly("administrator");

        revoke(chamberAdministrator, grant).statusCode(204);
        assertThat(rolesAtBranch(enno)).isNull();
        assertThat(rolesAtBranch(sabine)).containsExactly("administrator");
    }

    @Test
    @Rule("USR-9")
    void whenTheHeadOfficeIsRemovedItsAdministratorsLoseTheBranch() {
        Person sabine = administrator("Sabine Vogel");
        Person own = register.ofOrganisation("Anna Huber", "administrator", organisationElsewhere, otherChamber);
        attach();
        awaitRoles(sabine, List.of("administrator"));

        tell("org.organisation.detached", null);

        awaitRoles(sabine, null);
        assertThat(rolesAtBranch(own)).containsExactly("administrator");
    }

    @Test
    void anotherHeadOfficeTakesThePlaceOfTheFirst() {
        Person sabine = administrator("Sabine Vogel");
        UUID other = register.activeOrganisation(chamber, "Anker Werke");
        Person enno = register.ofOrganisation("Enno Fokken", "administrator", other, chamber);
        attach();
        awaitRoles(sabine, List.of("administrator"));

        tell(ATTACHED, other);

        awaitRoles(enno, List.of("administrator"));
        assertThat(rolesAtBranch(sabine)).isNull();
    }

    @Test
    void theBranchSeesWhoActsThroughTheHeadOfficeAndCannotEndIt() {
        Person sabine = administrator("Sabine Vogel");
        attach();
        awaitRoles(sabine, List.of("administrator"));
        Person clerk = register.ofChamber("Rita Obermaier", "chamber-administrator", otherChamber);

        var listed = list(clerk, "organisationId", organisationElsewhere)
                .statusCode(200)
                .body("items.throughHeadOffice", contains(true))
                .body("items[0].access.revoke", equalTo(false))
                .body("items[0].access.recordDeparture", equalTo(false));
        revoke(clerk, listed.extract().path("items[0].grantId"))
                .statusCode(409)
                .body("code", equalTo("permission.grant.follows"));
        assertThat(rolesAtBranch(sabine)).containsExactly("administrator");
    }

    @Test
    void nobodyLeavesTheBranchWhoIsThereThroughTheHeadOffice() {
        Person sabine = administrator("Sabine Vogel");
        Person own = register.ofOrganisation("Anna Huber", "administrator", organisationElsewhere, otherChamber);
        register.name(own);
        attach();
        awaitRoles(sabine, List.of("administrator"));

        own.calls()
                .body(Map.of(
                        "personId", sabine.id().toString(),
                        "scope", Scope.organisation(organisationElsewhere).toString(),
                        "successorId", own.id().toString(),
                        "reason", "gegangen"))
                .post("/api/permission/v1/departures")
                .then()
                .statusCode(409)
                .body("code", equalTo("permission.grant.follows"));
    }

    @Test
    void whoAdministersTheBranchByThemselvesTooStays() {
        Person sabine = administrator("Sabine Vogel");
        administrator("Enno Fokken");
        register.grantInOrganisation(sabine, "administrator", organisationElsewhere, otherChamber);
        attach();
        await().until(() -> grantsAtBranch(sabine) == 2);

        String atHeadOffice = rows.text(
                "select id::text from grants where person_id = ? and organisation_id = ?", sabine.id(), organisation);
        revoke(chamberAdministrator, atHeadOffice).statusCode(204);

        assertThat(grantsAtBranch(sabine)).isEqualTo(1);
        assertThat(rolesAtBranch(sabine)).containsExactly("administrator");
    }

    @Test
    @Rule("USR-8")
    void theBranchsOwnAdministratorMayGoSinceTheHeadOfficeStays() {
        Person sabine = administrator("Sabine Vogel");
        Person own = Person.named("Anna Huber");
        UUID ownGrant = register.grantInOrganisation(own, "administrator", organisationElsewhere, otherChamber);
        Person clerk = register.ofChamber("Rita Obermaier", "chamber-administrator", otherChamber);
        revoke(clerk, ownGrant).statusCode(409);
        attach();
        awaitRoles(sabine, List.of("administrator"));

        revoke(clerk, ownGrant).statusCode(204);
    }

    @Test
    @Rule("ACC-6")
    void anActivationUnderAHeadOfficeGivesNothingByItself() {
        Person sabine = administrator("Sabine Vogel");
        tellActivation(sabine);
        attach();

        await().until(() -> grantsAtBranch(sabine) == 1);
        assertThat(rows.count(
                        "select count(*) from grants where person_id = ? and follows_from is null and organisation_id = ?",
                        sabine.id(),
                        organisationElsewhere))
                .isZero();
    }

    @Test
    @Rule("ACC-5")
    void newsOfAnEarlierActivationTakenBackDoesNotHinderTheLater() {
        Person sabine = administrator("Sabine Vogel");
        attach();
        awaitRoles(sabine, List.of("administrator"));

        Events.publish(
                "org.activation",
                organisationElsewhere,
                "org.activation.taken-back",
                Map.of(
                        "organisationId", organisationElsewhere.toString(),
                        "chamberId", otherChamber.toString(),
                        "kind", "TAKEN_BACK"));
        await().until(() -> grantsAtBranch(sabine) == 0);
        tellActivation(sabine);

        await().until(() -> grantsAtBranch(sabine) == 1);
    }

    @Test
    void anAdministratorGivenWhileABranchIsAttachedIsNeverMissed() throws Exception {
        for (int round = 0; round < 20; round++) {
            UUID headOffice = register.activeOrganisation(chamber, "Runde " + round);
            UUID branch = register.activeOrganisation(otherChamber, "Filiale " + round);
            Person enno = Person.named("Enno Fokken");
            register.name(enno);
            Callable<Integer> giving =
                    () -> give(chamberAdministrator, enno, "administrator", Scope.organisation(headOffice))
                            .extract()
                            .statusCode();
            var answer = CompletableFuture.supplyAsync(() -> answer(giving));
            tell(branch, ATTACHED, headOffice, 2);

            assertThat(answer.get()).isEqualTo(201);
            await().untilAsserted(() -> assertThat(rows.count(
                            "select count(*) from grants where organisation_id = ? and person_id = ?",
                            branch,
                            enno.id()))
                    .isEqualTo(1));
        }
    }

    @Test
    void anAdministratorRevokedWhileABranchIsAttachedKeepsNothingThere() throws Exception {
        for (int round = 0; round < 20; round++) {
            UUID headOffice = register.activeOrganisation(chamber, "Runde " + round);
            UUID branch = register.activeOrganisation(otherChamber, "Filiale " + round);
            Person stays = Person.stranger();
            register.grantInOrganisation(stays, "administrator", headOffice, chamber);
            Person goes = Person.stranger();
            UUID grant = register.grantInOrganisation(goes, "administrator", headOffice, chamber);
            var answer = CompletableFuture.supplyAsync(() ->
                    answer(() -> revoke(chamberAdministrator, grant).extract().statusCode()));
            tell(branch, ATTACHED, headOffice, 2);

            assertThat(answer.get()).isEqualTo(204);
            await().until(() -> live(branch, stays) == 1);
            assertThat(live(branch, goes)).isZero();
        }
    }

    private static int answer(Callable<Integer> call) {
        try {
            return call.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long live(UUID at, Person person) {
        return rows.count(
                "select count(*) from grants where organisation_id = ? and person_id = ? and revoked_at is null",
                at,
                person.id());
    }

    private Person administrator(String name) {
        return register.ofOrganisation(name, "administrator", organisation, chamber);
    }

    private void attach() {
        tell(ATTACHED, organisation);
    }

    private void tell(String type, UUID headOffice) {
        tell(organisationElsewhere, type, headOffice, ++version);
    }

    private void tell(UUID branch, String type, UUID headOffice, long state) {
        Map<String, Object> event = new HashMap<>(Map.of(
                "organisationId",
                branch.toString(),
                "chamberId",
                otherChamber.toString(),
                "companyNumber",
                "4711",
                "name",
                "Bäckerei Huber",
                "activated",
                true,
                "version",
                state));
        if (headOffice != null) {
            event.put("headOfficeId", headOffice.toString());
        }
        Events.publish("org.organisation", branch, type, event);
    }

    private void tellActivation(Person person) {
        Events.publish(
                "org.activation",
                organisationElsewhere,
                "org.activation.activated",
                Map.of(
                        "organisationId", organisationElsewhere.toString(),
                        "chamberId", otherChamber.toString(),
                        "kind", "ACTIVATED",
                        "personId", person.id().toString(),
                        "headOfficeId", organisation.toString()));
    }

    private void awaitRoles(Person person, List<String> roles) {
        await().untilAsserted(() -> assertThat(rolesAtBranch(person)).isEqualTo(roles));
    }

    private List<String> rolesAtBranch(Person person) {
        return person.calls()
                .get("/api/permission/v1/functions")
                .path("items.find { it.actingFor == 'organisation:" + organisationElsewhere + "' }.roles");
    }

    private long grantsAtBranch(Person person) {
        return live(organisationElsewhere, person);
    }
}
