package de.guildhall.permission.grant;

import static de.guildhall.permission.grant.GrantCalls.GRANTS;
import static de.guildhall.permission.grant.GrantCalls.give;
import static de.guildhall.permission.grant.GrantCalls.list;
import static de.guildhall.permission.grant.GrantCalls.read;
import static de.guildhall.permission.grant.GrantCalls.revoke;
import static de.guildhall.permission.grant.GrantCalls.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.guildhall.permission.testing.TwoChambersTest;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an organisation's own people decide about each other. */
@QuarkusTest
class OrganisationGrantsTest extends TwoChambersTest {

    private Person administrator;
    private Person colleague;
    private Scope here;

    @BeforeEach
    void staff() {
        here = Scope.organisation(organisation);
        administrator = register.ofOrganisation("Anke Vogt", "administrator", organisation, chamber);
        colleague = register.ofOrganisation("Timo Brandt", "trainer", organisation, chamber);
        register.name(administrator);
        register.name(colleague);
    }

    @Test
    @Rule({"USR-2", "USR-4"})
    void anAdministratorGivesAColleagueARoleAndItHoldsAtOnce() {
        // When
        ValidatableResponse answer = give(administrator, colleague, "viewer", here);

        // Then
        answer.statusCode(201)
                .body("role", equalTo("viewer"))
                .body("rights", hasItem("contracts.view"))
                .body("tailored", equalTo(false))
                .body("access.revoke", equalTo(true))
                .body("access.replace", equalTo(true));
        permissions(colleague).body("", hasItem("org.contract.view"));
    }

    @Test
    @Rule("USR-4")
    void thePresetIsChangedForOneGrant() {
        // When
        ValidatableResponse answer = give(administrator, tailored(colleague, "viewer", "portal.use", "contracts.edit"));

        // Then
        answer.statusCode(201)
                .body("rights", contains("portal.use", "contracts.view", "contracts.edit"))
                .body("tailored", equalTo(true));
        permissions(colleague)
                .body("", hasItem("org.contract.edit"))
                .body("", hasItem("org.contract.view"))
                .body("", not(hasItem("org.trainer.view")));
        String id = answer.extract().path("grantId");
        assertThat(Events.await("permission.grant", event -> event.key().equals(id))
                        .state()
                        .path("rights"))
                .extracting(node -> node.textValue())
                .containsExactly("portal.use", "contracts.view", "contracts.edit");
    }

    @Test
    @Rule("USR-4")
    void whoeverChoosesWhatTheRoleHasAnywayKeepsThePreset() {
        String[] rights = administrator
                .calls()
                .get("/api/permission/v1/roles")
                .then()
                .extract()
                .jsonPath()
                .getList("items.find { it.role == 'viewer' }.rights", String.class)
                .toArray(String[]::new);

        give(administrator, tailored(colleague, "viewer", rights))
                .statusCode(201)
                .body("tailored", equalTo(false));
    }

    @Test
    @Rule("USR-1")
    void whatOnePersonHoldsIsListedByItself() {
        administrator
                .calls()
                .queryParam("organisationId", organisation)
                .queryParam("personId", colleague.id())
                .get(GRANTS)
                .then()
                .body("items.role", contains("trainer"))
                .body("items[0].rights", contains("portal.use", "company.view"));
    }

    @Test
    @Rule("USR-6")
    void aRightThatLacksAnotherIsRefusedAndSaysWhich() {
        give(administrator, tailored(colleague, "viewer", "portal.use", "contracts.sign", "records.approve"))
                .statusCode(400)
                .body("violations.field", contains("rights", "rights"))
                .body("violations.code", contains("requires", "requires"))
                .body(
                        "violations.message",
                        containsInAnyOrder(
                                "contracts.sign requires contracts.edit", "records.approve requires records.view"));
        assertNothingNew();
    }

    @Test
    void whatIsNoRightInAnOrganisationCannotBeChosen() {
        give(administrator, tailored(colleague, "viewer", "portal.use", "companies.view", "nonsense"))
                .statusCode(400)
                .body("violations.code", contains("unknown", "unknown"))
                .body("violations.message", hasItem(containsString("companies.view")));
        give(administrator, tailored(colleague, "viewer")).statusCode(400);
        assertNothingNew();
    }

    @Test
    @Rule("USR-8")
    void nobodyIsHalfAnAdministrator() {
        give(administrator, tailored(colleague, "administrator", "portal.use", "users.view"))
                .statusCode(400)
                .body("violations.code", contains("fixed"));
        assertNothingNew();
    }

    @Test
    @Rule("USR-4")
    void whoInvitesGivesNothingThatTheyDoNotHold() {
        // Given
        give(administrator, tailored(colleague, "viewer", "portal.use", "users.view", "users.invite", "contracts.view"))
                .statusCode(201);
        Person inviting = colleague;
        Person other = register.ofOrganisation("Jana Otten", "trainer", organisation, chamber);

        // Then
        give(inviting, tailored(other, "viewer", "portal.use", "contracts.edit"))
                .statusCode(403)
                .body("code", equalTo("permission.grant.not-held"));
        give(inviting, other, "viewer", here).statusCode(403).body("code", equalTo("permission.grant.not-held"));
        give(inviting, other, "administrator", here).statusCode(403).body("code", equalTo("permission.grant.not-held"));
        give(inviting, tailored(other, "viewer", "portal.use", "contracts.view"))
                .statusCode(201);
    }

    @Test
    void anAdministratorAlsoGivesWhatTheyDoNotHold() {
        give(administrator, tailored(colleague, "viewer", "records.view", "records.approve"))
                .statusCode(201);
    }

    @Test
    @Rule("USR-8")
    void anAdministratorAppointsASecond() {
        give(administrator, colleague, "administrator", here).statusCode(201);
    }

    @Test
    void nobodyGivesAnythingToThemselves() {
        give(administrator, administrator, "viewer", here)
                .statusCode(409)
                .body("code", equalTo("permission.grant.to-oneself"));
    }

    @Test
    void whoIsNotThereIsNotKnown() {
        Person elsewhere = register.ofOrganisation("Uwe Huber", "trainer", organisationElsewhere, otherChamber);

        give(administrator, elsewhere, "viewer", here)
                .statusCode(400)
                .body("violations.field", contains("personId"))
                .body("violations.code", contains("unknown"));
        give(administrator, Person.stranger(), "viewer", here).statusCode(400);
    }

    @Test
    void anotherCompanyIsNotTheirs() {
        Person elsewhere = register.ofOrganisation("Uwe Huber", "trainer", organisationElsewhere, otherChamber);

        give(administrator, elsewhere, "viewer", Scope.organisation(organisationElsewhere))
                .statusCode(404);
        give(administrator, colleague, "clerk", Scope.chamber(chamber)).statusCode(404);
    }

    @Test
    void whoOnlySeesGivesNothing() {
        Person viewer = register.ofOrganisation("Jana Otten", "viewer", organisation, chamber);

        give(viewer, colleague, "viewer", here).statusCode(403);
    }

    @Test
    @Rule("USR-9")
    void anAdministratorRevokesWhatPeopleGave() {
        String id = give(administrator, colleague, "viewer", here).extract().path("grantId");

        revoke(administrator, id).statusCode(204);

        permissions(colleague).body("", not(hasItem("org.contract.view")));
    }

    @Test
    void whatFollowsFromTheRegisterIsNotRevokedInTheCompany() {
        String trainer = list(administrator, "organisationId", organisation)
                .extract()
                .path("items.find { it.role == 'trainer' }.grantId");

        revoke(administrator, trainer).statusCode(403);
        read(administrator, trainer).body("access.revoke", equalTo(false)).body("access.replace", equalTo(false));
    }

    @Test
    @Rule("USR-8")
    void whoRemovesUsersRemovesNoAdministrator() {
        give(administrator, tailored(colleague, "viewer", "portal.use", "users.view", "users.remove"))
                .statusCode(201);
        Person other = register.ofOrganisation("Jana Otten", "administrator", organisation, chamber);
        String others = grantOf(other, "administrator");
        String viewers = register.grantInOrganisation(other, "viewer", organisation, chamber)
                .toString();

        revoke(colleague, others).statusCode(403);
        colleague
                .calls()
                .body(Map.of(
                        "personId", other.id(), "scope", here, "successorId", administrator.id(), "reason", "gegangen"))
                .post("/api/permission/v1/departures")
                .then()
                .statusCode(403);
        revoke(colleague, viewers).statusCode(204);
    }

    @Test
    void whoTrainsIsRegisteredAndNotAppointedInTheCompany() {
        give(administrator, tailored(colleague, "trainer", "portal.use", "company.view"))
                .statusCode(403);
        give(administrator, colleague, "trainer", here).statusCode(403);
        assertNothingNew();
    }

    @Test
    @Rule({"USR-4", "USR-10"})
    void whoTakesADepartureBackGivesNothingThatTheyDoNotHold() {
        give(administrator, tailored(colleague, "viewer", "portal.use", "users.view", "users.remove"))
                .statusCode(201);
        Person mighty = Person.named("Jana Otten");
        register.name(mighty);
        UUID all = register.grantInOrganisation(mighty, "viewer", organisation, chamber);
        register.tailor(all, List.of("portal.use", "users.view", "users.invite", "users.remove", "users.administer"));
        String departure = administrator
                .calls()
                .body(Map.of(
                        "personId", mighty.id(), "scope", here, "successorId", colleague.id(), "reason", "gegangen"))
                .post("/api/permission/v1/departures")
                .then()
                .statusCode(201)
                .extract()
                .path("departureId");

        colleague
                .calls()
                .post("/api/permission/v1/departures/" + departure + "/return")
                .then()
                .statusCode(200);
        assertThat(rows.count("select count(*) from grants where person_id = ? and revoked_at is null", mighty.id()))
                .isZero();
    }

    @Test
    @Rule("USR-4")
    void aGrantIsReplacedByAnotherAtTheSameMoment() {
        // Given
        String before = give(administrator, colleague, "viewer", here).extract().path("grantId");

        // When
        ValidatableResponse answer =
                replace(administrator, before, Map.of("role", "editor", "reason", "vertritt die Leitung"));

        // Then
        String after = answer.statusCode(201)
                .header("Location", containsString(GRANTS + "/"))
                .body("role", equalTo("editor"))
                .body("reason", equalTo("vertritt die Leitung"))
                .body("revokedAt", nullValue())
                .extract()
                .path("grantId");
        String ended = read(administrator, before)
                .body("role", equalTo("viewer"))
                .body("revokedAt", notNullValue())
                .extract()
                .path("revokedAt");
        read(administrator, after).body("validFrom", equalTo(ended));
        permissions(colleague).body("", hasItem("org.contract.edit"));
        replace(administrator, before, Map.of("role", "editor", "reason", "noch einmal"))
                .statusCode(409)
                .body("code", equalTo("permission.grant.ended"));
    }

    @Test
    @Rule("USR-4")
    void rightsOfTheSameRoleAreReplacedTooAlsoIfThePersonHasNothingElse() {
        Person viewer = register.ofOrganisation("Jana Otten", "viewer", organisation, chamber);
        String before = grantOf(viewer, "viewer");

        replace(
                        administrator,
                        before,
                        Map.of("role", "viewer", "rights", List.of("portal.use", "company.view"), "reason", "weniger"))
                .statusCode(201)
                .body("rights", contains("portal.use", "company.view"));
        permissions(viewer).body("", not(hasItem("org.contract.view")));
    }

    @Test
    @Rule("USR-8")
    void theLastAdministratorIsNotReplaced() {
        Person chambers = chamberAdministrator;
        String last = grantOf(administrator, "administrator");

        replace(chambers, last, Map.of("role", "viewer", "reason", "wird kleiner"))
                .statusCode(409)
                .body("code", equalTo("permission.grant.last-administrator"));
        replace(chambers, last, Map.of("role", "administrator", "validUntil", "2099-01-01T00:00:00Z", "reason", "Ende"))
                .statusCode(409)
                .body("code", equalTo("permission.grant.last-administrator"));
        read(administrator, last).body("revokedAt", nullValue());
    }

    @Test
    @Rule("USR-16")
    void aChamberNarrowsARoleButNeverWidensIt() {
        Person newcomer = Person.stranger();
        Map<String, Object> narrow = tailored(newcomer, "clerk", "companies.view", "activation.issue");
        narrow.put("scope", "chamber:" + chamber);
        Map<String, Object> wide = new HashMap<>(narrow);
        wide.put("rights", List.of("companies.view", "search-across-chambers.use"));

        give(chamberAdministrator, wide).statusCode(400).body("violations.code", contains("unknown"));
        give(chamberAdministrator, narrow).statusCode(201).body("tailored", equalTo(true));
    }

    private Map<String, Object> tailored(Person receiver, String role, String... rights) {
        Map<String, Object> wish = wish(receiver, role, here);
        wish.put("rights", List.of(rights));
        return wish;
    }

    private static ValidatableResponse replace(Person by, String grant, Map<String, Object> request) {
        return by.calls()
                .body(request)
                .post(GRANTS + "/" + grant + "/replacements")
                .then();
    }

    /** What the person may do when acting for the organisation. */
    private ValidatableResponse permissions(Person person) {
        return person.actingFor(ActingFor.organisation(organisation))
                .calls()
                .get("/api/permission/v1/access")
                .then()
                .statusCode(200)
                .rootPath("ways.permissions.flatten()");
    }

    private String grantOf(Person person, String role) {
        return rows.text(
                "select id::text from grants where person_id = ? and role = ? and organisation_id = ?",
                person.id(),
                role,
                organisation);
    }

    private void assertNothingNew() {
        assertThat(rows.count("select count(*) from grants where person_id = ?", colleague.id()))
                .isEqualTo(1);
    }
}
