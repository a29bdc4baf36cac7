package de.guildhall.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.identity.testing.Accounts;
import de.guildhall.identity.testing.Addresses;
import de.guildhall.identity.testing.Grants;
import de.guildhall.identity.testing.Keycloak;
import de.guildhall.identity.testing.Links;
import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("USR-10")
class InvitationResourceTest {

    private static final String INVITATIONS = "/api/identity/v1/invitations/";

    @Inject
    Rows rows;

    private final UUID chamber = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();
    private final Person administrator = Person.named("Petra Lang").administratorOf(organisation);
    private final String email = Addresses.fresh("lena.voght");
    private final Links links = Links.to(email);
    private UUID lena;
    private String token;

    @BeforeEach
    void lenaIsInvited() {
        lena = Accounts.idOf(email);
        token = links.nextToken();
        belongs(organisation);
    }

    @AfterEach
    void keycloakRecovers() {
        Keycloak.passwordsFail(false);
    }

    @Test
    void anInvitationThatNobodyUsedIsDeleted() {
        signIn("invited").body("items[0].access.withdrawInvitation", equalTo(true));

        withdraw(administrator).statusCode(204);

        Accounts.confirm(token, Accounts.GOOD_PASSWORD).then().statusCode(409);
        assertThat(rows.count("select count(*) from persons where id = ?", lena))
                .isZero();
        var told = Events.await(
                "identity.person",
                event -> event.key().equals(lena.toString()) && event.type().contains("withdrawn"));
        EventContract.assertFits("identity.person", told);
        assertThat(told.state().get("state").textValue()).isEqualTo("WITHDRAWN");
        assertThat(told.state().get("email").textValue()).isEmpty();
        var noted = Events.await(
                "audit.entry",
                event -> event.key().equals(administrator.id().toString())
                        && event.state().get("action").textValue().equals("identity.invitation.withdraw"));
        assertThat(noted.state().get("label").textValue()).isEqualTo("Lena Vogt");
        assertThat(noted.state().get("organisationId").textValue()).isEqualTo(organisation.toString());
    }

    @Test
    void theSameAddressCanBeInvitedAgainAsANewPerson() {
        withdraw(administrator).statusCode(204);

        UUID again = Accounts.idOf(email);

        assertThat(again).isNotEqualTo(lena);
        Accounts.confirm(links.nextToken(), Accounts.GOOD_PASSWORD).then().statusCode(200);
        assertThat(Keycloak.opens(email, Accounts.GOOD_PASSWORD)).isTrue();
    }

    @Test
    void anAccountIsNeverDeleted() {
        Accounts.confirm(token, Accounts.GOOD_PASSWORD).then().statusCode(200);

        withdraw(administrator).statusCode(409).body("code", equalTo("identity.invitation.accepted"));

        signIn("used").body("items[0].access.withdrawInvitation", equalTo(false));
        assertThat(Keycloak.opens(email, Accounts.GOOD_PASSWORD)).isTrue();
    }

    @Test
    void whoStandsInAListOfUnusedAccountsIsDeletedFromItToo() {
        rows.update(
                "insert into access_reviews (quarter, reviewed_at) values ('2019-Q1', now()) on conflict do nothing");
        rows.update(
                "insert into unused_accounts (id, quarter, person_id, organisation_id, chamber_id) values (?, '2019-Q1', ?, ?, ?)",
                UUID.randomUUID(),
                lena,
                organisation,
                chamber);

        withdraw(administrator).statusCode(204);
    }

    @Test
    void whoIsInvitedElsewhereTooStays() {
        UUID elsewhere = UUID.randomUUID();
        belongs(elsewhere);

        withdraw(administrator).statusCode(409).body("code", equalTo("identity.invitation.elsewhere"));

        withdraw(Person.named("Jan Brinkmann").clerkOf(chamber)).statusCode(204);
    }

    @Test
    void whoIsInvitedToAChamberIsWithdrawnByItsAdministratorOnly() {
        belongs(null);
        Person clerk = Person.named("Jan Brinkmann").clerkOf(chamber);

        withdraw(clerk).statusCode(409).body("code", equalTo("identity.invitation.elsewhere"));

        withdraw(Person.named("Ute Kaya").chamberAdministratorOf(chamber)).statusCode(204);
    }

    @Test
    void whoIsInvitedAsExaminerIsWithdrawnByAClerk() {
        UUID grant = Grants.examining(lena, chamber);
        await().until(() -> rows.count("select count(*) from memberships where grant_id = ?", grant) == 1);

        withdraw(Person.named("Jan Brinkmann").clerkOf(chamber)).statusCode(204);
    }

    @Test
    void nobodyElseMayKnowOfIt() {
        for (Person other : List.of(
                Person.named("Andere").administratorOf(UUID.randomUUID()),
                Person.named("Florian Huber").clerkOf(UUID.randomUUID()))) {
            withdraw(other).statusCode(404);
        }
        withdraw(Person.named("Trainer").trainerOf(organisation)).statusCode(403);
        administrator.calls().delete(INVITATIONS + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void ofTwoWhoWithdrawAtOnceOneDoes() throws Exception {
        Callable<Integer> request =
                () -> administrator.calls().delete(INVITATIONS + lena).statusCode();

        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(request, request));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(204, 404);
        }
    }

    @Test
    void ofWhoWithdrawsAndWhoAcceptsAtOnceOneComesFirst() throws Exception {
        Callable<Integer> withdrawing =
                () -> administrator.calls().delete(INVITATIONS + lena).statusCode();
        Callable<Integer> accepting =
                () -> Accounts.confirm(token, Accounts.GOOD_PASSWORD).statusCode();

        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(withdrawing, accepting));
            List<Integer> statuses =
                    List.of(answers.get(0).get(), answers.get(1).get());
            assertThat(statuses).isIn(List.of(204, 409), List.of(409, 200));
            assertThat(Keycloak.opens(email, Accounts.GOOD_PASSWORD)).isEqualTo(statuses.getLast() == 200);
        }
    }

    /** A confirmation that broke off after Keycloak had the account. */
    @Test
    void whatWasBegunInKeycloakIsDeletedToo() {
        Keycloak.passwordsFail(true);
        Accounts.confirm(token, Accounts.GOOD_PASSWORD).then().statusCode(503);
        Keycloak.passwordsFail(false);
        assertThat(Keycloak.users(email)).hasSize(1);

        withdraw(administrator).statusCode(204);

        await().until(() -> Keycloak.users(email).isEmpty());
    }

    private void belongs(UUID place) {
        UUID grant = Grants.given(lena, place, chamber);
        await().until(() -> rows.count("select count(*) from memberships where grant_id = ?", grant) == 1);
    }

    private ValidatableResponse withdraw(Person person) {
        return person.calls().delete(INVITATIONS + lena).then();
    }

    private ValidatableResponse signIn(String state) {
        return administrator
                .calls()
                .queryParam("organisationId", organisation)
                .queryParam("personId", lena)
                .get("/api/identity/v1/sign-ins")
                .then()
                .statusCode(200)
                .body("items[0].invited", equalTo(state.equals("invited")));
    }
}
