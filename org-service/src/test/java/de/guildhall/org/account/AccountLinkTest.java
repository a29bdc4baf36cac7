package de.guildhall.org.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.org.testing.Collision;
import de.guildhall.org.testing.CompanyTest;
import de.guildhall.org.testing.Database;
import de.guildhall.org.testing.Office;
import de.guildhall.org.testing.Office.Company;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Events.Published;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Rule("ACC-8")
class AccountLinkTest extends CompanyTest {

    private static final String RELATIONSHIPS = "/api/org/v1/training-relationships/";
    private static final String TRAINERS = "/api/org/v1/trainers/";
    private static final Map<String, Object> REQUEST = Map.of("email", "lena.vogt@example.org", "language", "fr");

    @Inject
    Database database;

    @Inject
    Collision collision;

    @Test
    void anAdministratorAsksForTheApprenticesAccount() {
        Person administrator = company.administrator();
        UUID relationship = company.relationship();
        request(administrator, RELATIONSHIPS, relationship)
                .statusCode(202)
                .header("ETag", "\"2\"")
                .body("apprenticeAccount", equalTo("REQUESTED"))
                .body("accountEmail", equalTo("lena.vogt@example.org"));

        Published request =
                Events.await("org.account-request", event -> event.key().equals(relationship.toString()));
        assertThat(request.type()).isEqualTo("de.guildhall.org.account.requested.v1");
        assertThat(request.state().get("causeKind").textValue()).isEqualTo("TRAINING_RELATIONSHIP");
        assertThat(request.state().get("email").textValue()).isEqualTo("lena.vogt@example.org");
        assertThat(request.state().get("givenName").textValue()).isEqualTo("Lena");
        assertThat(request.state().get("language").textValue()).isEqualTo("fr");
        assertThat(request.state().get("organisationName").textValue()).isEqualTo("Müller Maschinenbau GmbH");
        assertThat(request.state().get("requestedBy").textValue())
                .isEqualTo(administrator.id().toString());
    }

    /** Identity-service could do nothing with them, long after the answer was given. */
    @ParameterizedTest
    @ValueSource(strings = {"", "lena", "\"lena vogt\"@example.org"})
    void anAddressThatNobodyCanReceiveMailAtIsRefusedAtOnce(String email) {
        company.administrator()
                .calls()
                .body(Map.of("email", email))
                .post(TRAINERS + company.trainer() + "/account")
                .then()
                .statusCode(400)
                .body("violations.field", contains("email"));
    }

    @Test
    void withoutALanguageThatOfTheChamberIsTaken() {
        Company french = Office.open(Map.of("language", "fr")).company();
        UUID trainer = french.trainer();
        french.administrator()
                .calls()
                .body(Map.of("email", "j.petersen@example.org"))
                .post(TRAINERS + trainer + "/account")
                .then()
                .statusCode(202)
                .body("account", equalTo("REQUESTED"));
        Published request =
                Events.await("org.account-request", event -> event.key().equals(trainer.toString()));
        assertThat(request.state().get("causeKind").textValue()).isEqualTo("TRAINER");
        assertThat(request.state().get("language").textValue()).isEqualTo("fr");
    }

    @Test
    void theApprenticesPersonIsLinkedAndToldToOthers() {
        UUID relationship = company.relationship();
        UUID lena = UUID.randomUUID();
        request(company.administrator(), RELATIONSHIPS, relationship).statusCode(202);
        link("TRAINING_RELATIONSHIP", relationship, lena);

        Published told = Events.await(
                "org.training-relationship",
                event -> event.key().equals(relationship.toString())
                        && event.state().get("apprentice").hasNonNull("personId"));
        assertThat(told.type()).isEqualTo("de.guildhall.org.training-relationship.apprentice-linked.v1");
        assertThat(told.state().at("/apprentice/personId").textValue()).isEqualTo(lena.toString());
        assertThat(told.state().get("version").intValue()).isEqualTo(3);
        office.clerk().calls().get(RELATIONSHIPS + relationship).then().body("apprenticeAccount", equalTo("LINKED"));
        request(company.administrator(), RELATIONSHIPS, relationship)
                .statusCode(409)
                .body("code", equalTo("org.account.already-linked"));
    }

    @Test
    void whenATrainerIsLinkedAllTheirRelationshipsAreToldAgain() {
        UUID trainer = company.trainer();
        UUID one = company.relationship(Map.of("trainerId", trainer.toString()));
        UUID two = company.relationship(Map.of("trainerId", trainer.toString()));
        UUID others = company.relationship();
        UUID joerg = UUID.randomUUID();
        link("TRAINER", trainer, joerg);

        Published told = Events.await(
                "org.trainer",
                event -> event.key().equals(trainer.toString()) && event.state().hasNonNull("personId"));
        assertThat(told.state().get("personId").textValue()).isEqualTo(joerg.toString());
        for (UUID relationship : List.of(one, two)) {
            Published again = Events.await(
                    "org.training-relationship",
                    event -> event.key().equals(relationship.toString())
                            && event.state().get("trainer").hasNonNull("personId"));
            assertThat(again.state().at("/trainer/personId").textValue()).isEqualTo(joerg.toString());
            assertThat(again.state().get("version").intValue()).isEqualTo(2);
        }
        assertThat(Events.all("org.training-relationship", others)).hasSize(1);
    }

    @Test
    @Rule("ACC-10")
    void theAccountOfASupervisorIsNoneOfThisServicesAndTheNextOneIsRead() {
        UUID relationship = company.relationship();
        UUID lena = UUID.randomUUID();
        request(company.administrator(), RELATIONSHIPS, relationship).statusCode(202);

        // On the same partition, so that the one is read after the other.
        Events.publish(
                "identity.account",
                relationship,
                "identity.account.linked",
                state("SUPERVISOR", relationship, UUID.randomUUID()));
        link("TRAINING_RELATIONSHIP", relationship, lena);

        awaitState(RELATIONSHIPS + relationship, "apprenticeAccount", "LINKED");
        assertThat(database.count(
                        "select count(*) from training_relationships where id = $1 and account_person = $2",
                        relationship,
                        lena))
                .isEqualTo(1);
    }

    @Test
    void nobodyIsApprenticeOfTheirOwn() {
        UUID trainer = company.trainer();
        UUID relationship = company.relationship(Map.of("trainerId", trainer.toString()));
        UUID joerg = UUID.randomUUID();
        link("TRAINER", trainer, joerg);
        awaitState(TRAINERS + trainer, "account", "LINKED");

        request(company.administrator(), RELATIONSHIPS, relationship).statusCode(202);
        link("TRAINING_RELATIONSHIP", relationship, joerg);

        awaitState(RELATIONSHIPS + relationship, "apprenticeAccount", "REFUSED");
        request(company.administrator(), RELATIONSHIPS, relationship).statusCode(202);
        link("TRAINING_RELATIONSHIP", relationship, UUID.randomUUID());
        awaitState(RELATIONSHIPS + relationship, "apprenticeAccount", "LINKED");
    }

    @Test
    void nobodyTrainsThemselves() {
        UUID trainer = company.trainer();
        UUID relationship = company.relationship(Map.of("trainerId", trainer.toString()));
        UUID lena = UUID.randomUUID();
        link("TRAINING_RELATIONSHIP", relationship, lena);
        awaitState(RELATIONSHIPS + relationship, "apprenticeAccount", "LINKED");

        request(company.administrator(), TRAINERS, trainer).statusCode(202);
        link("TRAINER", trainer, lena);

        awaitState(TRAINERS + trainer, "account", "REFUSED");
        assertThat(database.count(
                        "select count(*) from training_relationships where id = $1 and trainer_person is null",
                        relationship))
                .isEqualTo(1);
        request(company.administrator(), TRAINERS, trainer).statusCode(202);
        link("TRAINER", trainer, UUID.randomUUID());
        awaitState(TRAINERS + trainer, "account", "LINKED");
    }

    private void awaitState(String path, String field, String state) {
        await().until(() -> state.equals(office.clerk().calls().get(path).path(field)));
    }

    @Test
    void aRelationshipRegisteredLaterKnowsTheLinkedTrainer() {
        UUID trainer = company.trainer();
        UUID joerg = UUID.randomUUID();
        link("TRAINER", trainer, joerg);
        await().until(() ->
                "LINKED".equals(office.clerk().calls().get(TRAINERS + trainer).path("account")));
        UUID relationship = company.relationship(Map.of("trainerId", trainer.toString()));
        Published told =
                Events.await("org.training-relationship", event -> event.key().equals(relationship.toString()));
        assertThat(told.state().at("/trainer/personId").textValue()).isEqualTo(joerg.toString());
    }

    @Test
    void anEventThatIsDeliveredTwiceIsAppliedOnce() {
        UUID relationship = company.relationship();
        UUID event = UUID.randomUUID();
        Map<String, Object> state = state("TRAINING_RELATIONSHIP", relationship, UUID.randomUUID());
        Events.publish(event, "identity.account", relationship, "identity.account.linked", state);
        Events.publish(event, "identity.account", relationship, "identity.account.linked", state);
        // Order per key: when this one is applied, the two before it are.
        UUID last = Events.publish(
                "identity.account",
                relationship,
                "identity.account.linked",
                state("TRAINING_RELATIONSHIP", relationship, UUID.randomUUID()));
        await().until(() -> database.count(
                        "select count(*) from inbox where consumer = 'org-service.accounts' and event_id = $1", last)
                == 1);
        office.clerk().calls().get(RELATIONSHIPS + relationship).then().header("ETag", "\"2\"");
    }

    @Test
    void anAccountForSomethingUnknownChangesNothingAndBlocksNothing() {
        UUID relationship = company.relationship();
        link("TRAINING_RELATIONSHIP", UUID.randomUUID(), UUID.randomUUID());
        link("TRAINING_RELATIONSHIP", relationship, UUID.randomUUID());
        await().until(() -> "LINKED"
                .equals(office.clerk().calls().get(RELATIONSHIPS + relationship).path("apprenticeAccount")));
    }

    @Test
    @Rule({"AUD-1", "AUD-2"})
    void aLookFromOutsideTheCompanyIsRecordedForThePersonWhoseDataItIs() {
        UUID relationship = company.relationship();
        UUID trainer = company.trainer();
        UUID lena = UUID.randomUUID();
        UUID joerg = UUID.randomUUID();
        link("TRAINING_RELATIONSHIP", relationship, lena);
        link("TRAINER", trainer, joerg);
        Events.await(
                "org.training-relationship",
                event -> event.key().equals(relationship.toString())
                        && event.state().at("/apprentice").hasNonNull("personId"));
        Events.await(
                "org.trainer",
                event -> event.key().equals(trainer.toString()) && event.state().hasNonNull("personId"));
        Person clerk = office.clerk();
        Person administrator = company.administrator();
        for (Person person : List.of(administrator, Person.named("Lena Vogt").apprenticeOf(relationship), clerk)) {
            person.calls().get(RELATIONSHIPS + relationship).then().statusCode(200);
        }
        administrator.calls().get(TRAINERS + trainer).then().statusCode(200);
        clerk.calls().get(TRAINERS + trainer).then().statusCode(200);

        assertLook(clerk, "org.training-relationship.view", lena);
        assertLook(clerk, "org.trainer.view", joerg);
        assertThat(Events.all("audit.entry", clerk.id()))
                .filteredOn(entry -> entry.state().get("action").textValue().endsWith(".view"))
                .hasSize(2);
        assertThat(Events.all("audit.entry", administrator.id())).isEmpty();
    }

    private void assertLook(Person clerk, String action, UUID subject) {
        Published look = Events.await(
                "audit.entry",
                event -> event.key().equals(clerk.id().toString())
                        && event.state().get("action").textValue().equals(action));
        assertThat(look.state().get("subjectPersonId").textValue()).isEqualTo(subject.toString());
        assertThat(look.state().get("organisationId").textValue())
                .isEqualTo(company.id().toString());
        assertThat(look.state().get("actingFor").textValue()).isEqualTo("chamber:" + office.chamberId());
        assertThat(look.state().get("source").textValue()).isEqualTo("client:portal");
    }

    @Test
    void aWrongAddressIsSaid() {
        for (String path : List.of(RELATIONSHIPS + company.relationship(), TRAINERS + company.trainer())) {
            company.administrator()
                    .calls()
                    .body(Map.of("email", "nobody", "language", "tlh"))
                    .post(path + "/account")
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("email", "language"));
        }
    }

    @Test
    void onlyTheCompanysAdministratorAsksForAccounts() {
        for (String path : List.of(RELATIONSHIPS + company.relationship(), TRAINERS + company.trainer())) {
            String account = path + "/account";
            given().contentType("application/json")
                    .body(REQUEST)
                    .post(account)
                    .then()
                    .statusCode(401);
            Person.stranger().calls().body(REQUEST).post(account).then().statusCode(403);
            office.clerk().calls().body(REQUEST).post(account).then().statusCode(403);
            office.company()
                    .administrator()
                    .calls()
                    .body(REQUEST)
                    .post(account)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void aRequestThatMeetsAnotherChangeOfTheSameRowWaitsForIt() throws Exception {
        UUID trainer = company.trainer();
        UUID relationship = company.relationship();

        assertThat(collision.<Integer>of(
                        () -> request(TRAINERS, trainer),
                        "update trainers set version = version + 1 where id = ?",
                        trainer))
                .isEqualTo(202);
        assertThat(collision.<Integer>of(
                        () -> request(RELATIONSHIPS, relationship),
                        "update training_relationships set version = version + 1 where id = ?",
                        relationship))
                .isEqualTo(202);
    }

    @Test
    void aRequestThatMeetsTheAnswerToAnEarlierOneSaysSo() throws Exception {
        UUID trainer = company.trainer();
        UUID relationship = company.relationship();
        String linked = " set version = version + 1, account_state = 'LINKED', account_person = ? where id = ?";

        assertThat(collision.<Integer>of(
                        () -> request(TRAINERS, trainer), "update trainers" + linked, UUID.randomUUID(), trainer))
                .isEqualTo(409);
        assertThat(collision.<Integer>of(
                        () -> request(RELATIONSHIPS, relationship),
                        "update training_relationships" + linked,
                        UUID.randomUUID(),
                        relationship))
                .isEqualTo(409);
    }

    @Test
    void aRelationshipRegisteredWhileItsTrainerIsLinkedKnowsThePerson() throws Exception {
        UUID trainer = company.trainer();
        UUID joerg = UUID.randomUUID();
        Map<String, Object> request = company.newRelationship();
        request.put("trainerId", trainer.toString());

        String relationship = collision.of(
                () -> office.clerk()
                        .calls()
                        .body(request)
                        .post("/api/org/v1/training-relationships")
                        .path("id"),
                "update trainers set version = version + 1, account_state = 'LINKED', account_person = ? where id = ?",
                joerg,
                trainer);

        assertThat(database.count(
                        "select count(*) from training_relationships where id = $1 and trainer_person = $2",
                        UUID.fromString(relationship),
                        joerg))
                .isEqualTo(1);
    }

    @Test
    void aRepeatedRequestAsksOnce() {
        UUID trainer = company.trainer();
        Person administrator = company.administrator();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            administrator
                    .calls()
                    .header("Idempotency-Key", key)
                    .body(REQUEST)
                    .post(TRAINERS + trainer + "/account")
                    .then()
                    .statusCode(202);
        }
        administrator
                .calls()
                .header("Idempotency-Key", key)
                .body(REQUEST)
                .post(TRAINERS + company.trainer() + "/account")
                .then()
                .statusCode(422);
        Events.await("org.account-request", event -> event.key().equals(trainer.toString()));
        assertThat(Events.all("org.account-request", trainer)).hasSize(1);
    }

    private int request(String path, UUID id) {
        return request(company.administrator(), path, id).extract().statusCode();
    }

    private static ValidatableResponse request(Person person, String path, UUID id) {
        return person.calls().body(REQUEST).post(path + id + "/account").then();
    }

    private static void link(String kind, UUID cause, UUID person) {
        Events.publish("identity.account", cause, "identity.account.linked", state(kind, cause, person));
    }

    private static Map<String, Object> state(String kind, UUID cause, UUID person) {
        return Map.of("causeKind", kind, "causeId", cause, "personId", person);
    }
}
