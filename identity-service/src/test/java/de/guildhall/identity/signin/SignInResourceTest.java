package de.guildhall.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.guildhall.identity.testing.Accounts;
import de.guildhall.identity.testing.Addresses;
import de.guildhall.identity.testing.Grants;
import de.guildhall.identity.testing.Keycloak;
import de.guildhall.identity.testing.Lock;
import de.guildhall.identity.testing.RealKeycloak;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInResourceTest {

    private static final String SIGN_INS = "/api/identity/v1/sign-ins";
    private static final String LIFT = "identity.sign-in-lock.lift";

    @Inject
    Rows rows;

    private final UUID chamber = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();
    private final Person administrator = Person.named("Petra Lang").administratorOf(organisation);
    private final Person clerk = Person.named("Jan Brinkmann").clerkOf(chamber);
    private final Person chamberAdministrator = Person.named("Ute Kaya").chamberAdministratorOf(chamber);
    private final String email = Addresses.fresh("lena.vogt");
    private UUID lena;

    @BeforeEach
    void lenaWorksInTheCompany() {
        Accounts.open(email);
        lena = Accounts.idOf(email);
        belongs(organisation);
    }

    @AfterEach
    void keycloakRecovers() {
        if (System.getenv(RealKeycloak.URL) == null) {
            Keycloak.down(false);
        }
    }

    @Test
    @Tag(RealKeycloak.TAG)
    @Rule("ACC-12")
    void theCompanysAdministratorUnlocksAndThePersonSignsInAgain() {
        lock();
        ofOrganisation(administrator, organisation)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].personId", equalTo(lena.toString()))
                .body("items[0].lockedUntil", notNullValue())
                .body("items[0].access.lift", equalTo(true));

        lift(administrator).statusCode(204);

        assertThat(Keycloak.opens(email, Accounts.GOOD_PASSWORD)).isTrue();
        await().untilAsserted(() -> ofOrganisation(administrator, organisation)
                .body("items[0].lockedUntil", nullValue())
                .body("items[0].failures", equalTo(0))
                .body("items[0].lastSignInAt", notNullValue())
                .body("items[0].access.lift", equalTo(false)));
        var entry = Events.await(
                "audit.entry",
                event -> event.state().path("objectId").asText().equals(lena.toString())
                        && event.state().get("action").textValue().equals(LIFT));
        assertThat(entry.state().get("personId").textValue())
                .isEqualTo(administrator.id().toString());
        assertThat(entry.state().get("organisationId").textValue()).isEqualTo(organisation.toString());
        assertThat(entry.state().get("chamberId").textValue()).isEqualTo(chamber.toString());
    }

    @Test
    @Tag(RealKeycloak.TAG)
    @Rule("ACC-12")
    void theChambersClerkUnlocksPeopleOfItsCompanies() {
        lock();
        ofOrganisation(clerk, organisation).statusCode(200).body("items[0].access.lift", equalTo(true));

        lift(clerk).statusCode(204);

        assertThat(Keycloak.opens(email, Accounts.GOOD_PASSWORD)).isTrue();
    }

    @Test
    void unlockingTwiceIsUnlockingOnce() {
        lock();

        lift(administrator).statusCode(204);
        lift(administrator).statusCode(204);
        lift(clerk).statusCode(204);

        assertThat(Events.all("audit.entry", administrator.id())).hasSize(1);
        assertThat(Events.all("audit.entry", clerk.id())).isEmpty();
    }

    @Test
    @Rule("ACC-12")
    void forOthersThePersonDoesNotExist() {
        lock();
        Person otherAdministrator = Person.named("Max Muster").administratorOf(UUID.randomUUID());
        Person otherClerk = Person.named("Ida Muster").clerkOf(UUID.randomUUID());

        Stream.of(otherAdministrator, otherClerk).forEach(other -> {
            lift(other).statusCode(404).body("code", equalTo("request.not-found"));
            ofOrganisation(other, organisation).statusCode(404).body("code", equalTo("request.not-found"));
        });
        ofOrganisation(otherAdministrator, UUID.randomUUID()).statusCode(404);
        ofChamber(clerk, UUID.randomUUID()).statusCode(404);
        assertThat(Keycloak.opens(email, Accounts.GOOD_PASSWORD)).isFalse();
    }

    @Test
    void whoOnlyWorksThereUnlocksNobody() {
        lift(Person.named("Tom Weber").trainerOf(organisation)).statusCode(403);
        ofOrganisation(Person.named("Tom Weber").trainerOf(organisation), organisation)
                .statusCode(403);
    }

    @Test
    @Rule("ACC-12")
    void theChambersOwnPeopleAreUnlockedByItsAdministratorOnly() {
        Accounts.open(Addresses.fresh("other"));
        String colleague = Addresses.fresh("karin.brinkmann");
        Accounts.open(colleague);
        UUID karin = Accounts.idOf(colleague);
        Grants.given(karin, null, chamber);
        await().until(() -> rows.count("select count(*) from memberships where person_id = ?", karin) == 1);
        Lock.of(colleague);
        await().until(() -> isLocked(karin));

        clerk.calls().delete(SIGN_INS + "/" + karin + "/lock").then().statusCode(403);
        chamberAdministrator
                .calls()
                .queryParam("chamberId", chamber)
                .queryParam("personId", karin, lena)
                .get(SIGN_INS)
                .then()
                .statusCode(200)
                .body("items.personId", contains(karin.toString()))
                .body("items[0].access.lift", equalTo(true));
        chamberAdministrator
                .calls()
                .delete(SIGN_INS + "/" + karin + "/lock")
                .then()
                .statusCode(204);
        assertThat(Keycloak.opens(colleague, Accounts.GOOD_PASSWORD)).isTrue();
    }

    @Test
    @Rule("ACC-12")
    void anExaminerIsUnlockedByTheChambersClerks() {
        UUID examining = UUID.randomUUID();
        known(Grants.examining(lena, examining));
        lock();
        Person itsClerk = Person.named("Eva Sommer").clerkOf(examining);

        ofChamber(itsClerk, examining).statusCode(200).body("items[0].access.lift", equalTo(true));
        lift(itsClerk).statusCode(204);

        assertThat(Keycloak.opens(email, Accounts.GOOD_PASSWORD)).isTrue();
    }

    @Test
    void anExaminerWhoIsMoreThanThatInTheChamberIsNotUnlockedByItsClerks() {
        Accounts.open(Addresses.fresh("other"));
        String colleague = Addresses.fresh("karin.brinkmann");
        Accounts.open(colleague);
        UUID karin = Accounts.idOf(colleague);
        known(Grants.examining(karin, chamber));
        known(Grants.given(karin, null, chamber));

        clerk.calls().delete(SIGN_INS + "/" + karin + "/lock").then().statusCode(403);
    }

    /** Else a clerk anywhere could make an administrator of another chamber their examiner, and help whoever guesses. */
    @Test
    @Rule("ACC-12")
    void whoIsOfAChambersStaffIsUnlockedThereOnly() {
        known(Grants.given(lena, null, chamber));
        UUID examining = UUID.randomUUID();
        known(Grants.examining(lena, examining));
        lock();
        Person itsClerk = Person.named("Eva Sommer").clerkOf(examining);

        for (Person other : List.of(administrator, clerk, itsClerk)) {
            lift(other).statusCode(other == clerk ? 403 : 404);
        }
        ofOrganisation(administrator, organisation).body("items[0].access.lift", equalTo(false));
        ofChamber(itsClerk, examining).body("items[0].access.lift", equalTo(false));
        lift(chamberAdministrator).statusCode(204);
    }

    @Test
    @Rule("ACC-12")
    void aLockIsLiftedThreeTimesInTwentyFourHours() {
        for (int time = 0; time < 3; time++) {
            lock();
            lift(administrator).statusCode(204);
        }
        lock();

        lift(administrator).statusCode(409).body("code", equalTo("identity.sign-in.lifted-too-often"));
        lift(clerk).statusCode(409);
        assertThat(Keycloak.opens(email, Accounts.GOOD_PASSWORD)).isFalse();
    }

    @Test
    void whoLeftIsNeitherShownNorUnlocked() {
        UUID left = UUID.randomUUID();
        UUID grant = Grants.given(lena, left, chamber);
        Grants.tell(grant, lena, left, chamber, Instant.now(), 2);
        await().until(() ->
                rows.count("select count(*) from memberships where grant_id = ? and valid_until is not null", grant)
                        == 1);
        Person leftAdministrator = Person.named("Max Muster").administratorOf(left);

        ofOrganisation(leftAdministrator, left).statusCode(200).body("items", empty());
        lift(leftAdministrator).statusCode(404);
    }

    @Test
    void aPersonWhoNeverTriedHasNeitherSignInNorLock() {
        ofOrganisation(administrator, organisation)
                .statusCode(200)
                .body("items[0].failures", equalTo(0))
                .body("items[0].lastSignInAt", nullValue())
                .body("items[0].lockedUntil", nullValue())
                .body("items[0].access.lift", equalTo(false));
        lift(administrator).statusCode(204);
    }

    @Test
    @Rule("ACC-12")
    void aLockThatRanOutIsNone() {
        lock();
        rows.update(
                "update sign_ins set locked_at = locked_at - interval '25 hours',"
                        + " locked_until = locked_until - interval '25 hours',"
                        + " last_failure_at = last_failure_at - interval '25 hours' where person_id = ?",
                lena);

        ofOrganisation(administrator, organisation)
                .body("items[0].failures", equalTo(0))
                .body("items[0].lockedUntil", nullValue());
    }

    @Test
    void withoutKeycloakNothingIsUnlockedAndNothingNoted() {
        lock();

        Keycloak.down(true);
        lift(administrator).statusCode(503).body("code", equalTo("identity.sign-in.unavailable"));

        assertThat(isLocked(lena)).isTrue();
        assertThat(Events.all("audit.entry", administrator.id())).isEmpty();
        Keycloak.down(false);
        lift(administrator).statusCode(204);
    }

    @Test
    void aQuestionNamesOnePlaceAndOneToFiftyPersons() {
        administrator
                .calls()
                .queryParam("personId", lena)
                .get(SIGN_INS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("organisationId", "chamberId"));
        administrator
                .calls()
                .queryParam("organisationId", organisation)
                .get(SIGN_INS)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("personId"));
        UUID[] tooMany = Stream.generate(UUID::randomUUID).limit(51).toArray(UUID[]::new);
        administrator
                .calls()
                .queryParam("organisationId", organisation)
                .queryParam("personId", (Object[]) tooMany)
                .get(SIGN_INS)
                .then()
                .statusCode(400);
        administrator
                .calls()
                .queryParam("organisationId", organisation)
                .queryParam("personId", "7")
                .get(SIGN_INS)
                .then()
                .statusCode(400);
    }

    private void lock() {
        Lock.of(email);
        await().until(() -> isLocked(lena));
    }

    private boolean isLocked(UUID person) {
        return rows.count("select count(*) from sign_ins where person_id = ? and locked_until > now()", person) == 1;
    }

    private void belongs(UUID place) {
        known(Grants.given(lena, place, chamber));
    }

    private void known(UUID grant) {
        await().until(() -> rows.count("select count(*) from memberships where grant_id = ?", grant) == 1);
    }

    private ValidatableResponse lift(Person who) {
        return who.calls().delete(SIGN_INS + "/" + lena + "/lock").then();
    }

    private ValidatableResponse ofOrganisation(Person who, UUID place) {
        return who.calls()
                .queryParam("organisationId", place)
                .queryParam("personId", lena)
                .get(SIGN_INS)
                .then();
    }

    private ValidatableResponse ofChamber(Person who, UUID place) {
        return who.calls()
                .queryParam("chamberId", place)
                .queryParam("personId", lena)
                .get(SIGN_INS)
                .then();
    }
}
