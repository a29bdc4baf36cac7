package de.guildhall.permission.grant;

import static de.guildhall.permission.grant.GrantCalls.give;
import static de.guildhall.permission.grant.GrantCalls.list;
import static de.guildhall.permission.grant.GrantCalls.revoke;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.permission.testing.TwoChambersTest;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.permission.Access;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        Events.await("permission.representation", event -> event.key().equals(organisationElsewhere.toString()));
        assertThat(access(sabine).ways()).extracting(Access.Way::home).containsExactly(organisation);
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
    void theBranchSeesWhoActsThroughTheHeadOffice() {
        Person sabine = administrator("Sabine Vogel");
        attach();
        awaitRoles(sabine, List.of("administrator"));
        Person clerk = register.ofChamber("Rita Obermaier", "chamber-administrator", otherChamber);

        list(clerk, "organisationId", organisationElsewhere).statusCode(200).body("items", empty());
        clerk.calls()
                .get("/api/permission/v1/organisations/" + organisationElsewhere + "/representatives")
                .then()
                .statusCode(200)
                .body("items.personId", contains(sabine.id().toString()))
                .body("items.role", contains("administrator"))
                .body("items.homeName", contains("Metallbau Vogt"))
                .body("items.delegationId", contains((Object) null));
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
                .body("code", equalTo("permission.departure.not-there"));
    }

    @Test
    void whoAdministersTheBranchByThemselvesTooStays() {
        Person sabine = administrator("Sabine Vogel");
        administrator("Enno Fokken");
        register.grantInOrganisation(sabine, "administrator", organisationElsewhere, otherChamber);
        attach();
        awaitRepresented();

        String atHeadOffice = rows.text(
                "select id::text from grants where person_id = ? and organisation_id = ?", sabine.id(), organisation);
        revoke(chamberAdministrator, atHeadOffice).statusCode(204);

        assertThat(rolesAtBranch(sabine)).containsExactly("administrator");
        assertThat(access(sabine).fromElsewhere()).isFalse();
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

        awaitRoles(sabine, List.of("administrator"));
        assertThat(grantsAtBranch(sabine)).isZero();
    }

    @Test
    @Rule("ACC-5")
    void newsOfAnEarlierActivationTakenBackDoesNotHinderTheLater() {
        Person sabine = administrator("Sabine Vogel");
        Person before = register.ofOrganisation("Anna Huber", "administrator", organisationElsewhere, otherChamber);
        attach();
        awaitRoles(sabine, List.of("administrator"));

        Events.publish(
                "org.activation",
                organisationElsewhere,
                "org.activation.taken-back",
                Map.of(
                        "organisationId",
                        organisationElsewhere.toString(),
                        "chamberId",
                        otherChamber.toString(),
                        "kind",
                        "TAKEN_BACK",
                        "organisationVersion",
                        version - 1));
        await().until(() -> grantsAtBranch(before) == 0);

        assertThat(access(sabine).holds(GrantPermission.ADMINISTER)).isTrue();
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
        return rows.count(
                "select count(*) from grants where organisation_id = ? and person_id = ? and revoked_at is null",
                organisationElsewhere,
                person.id());
    }

    private void awaitRepresented() {
        await().until(() ->
                rows.count("select count(*) from representations where organisation_id = ?", organisationElsewhere)
                        == 1);
    }

    private Access access(Person person) {
        return person.actingFor(ActingFor.organisation(organisationElsewhere))
                .calls()
                .get("/api/permission/v1/access")
                .as(Access.class);
    }
}
