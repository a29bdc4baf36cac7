package de.guildhall.identity.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import de.guildhall.identity.testing.Accounts;
import de.guildhall.identity.testing.Addresses;
import de.guildhall.identity.testing.Keycloak;
import de.guildhall.identity.testing.Links;
import de.guildhall.identity.testing.RealKeycloak;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag(RealKeycloak.TAG)
class AccountResourceTest {

    private static final UUID CHAMBER = UUID.randomUUID();

    @Inject
    Rows rows;

    private final Person operator = Person.named("Betrieb").installationOperator();
    private final Person chamberAdministrator = Person.named("Ute Kaya").chamberAdministratorOf(CHAMBER);
    private final String email = Addresses.fresh("lena.vogt");

    @Test
    @Rule("ACC-8")
    void aNewPersonIsInvitedForThreeWeeks() {
        String personId =
                create(operator, Map.of()).then().statusCode(201).extract().path("personId");

        JsonNode invitation = Links.to(email).next();
        assertThat(invitation.get("purpose").textValue()).isEqualTo("INVITATION");
        assertThat(invitation.get("personId").textValue()).isEqualTo(personId);
        assertThat(Instant.parse(invitation.get("expiresAt").textValue()))
                .isBetween(
                        Instant.now().plus(Duration.ofDays(20)), Instant.now().plus(Duration.ofDays(21)));
        var person = Events.await("identity.person", event -> event.key().equals(personId));
        assertThat(person.state().get("state").textValue()).isEqualTo("INVITED");
    }

    @Test
    @Rule("ACC-8")
    void theInvitationOpensTheAccount() {
        create(operator, Map.of()).then().statusCode(201);

        Accounts.confirm(Links.to(email).nextToken(), Accounts.GOOD_PASSWORD)
                .then()
                .statusCode(200)
                .body("email", equalTo(email));
        assertThat(Keycloak.opens(email, Accounts.GOOD_PASSWORD)).isTrue();
    }

    @Test
    void anotherInvitationMakesTheFirstVoid() {
        Links links = Links.to(email);
        create(operator, Map.of());
        String first = links.nextToken();
        create(operator, Map.of());
        String second = links.nextToken();

        Accounts.confirm(first, Accounts.GOOD_PASSWORD).then().statusCode(409);
        Accounts.confirm(second, Accounts.GOOD_PASSWORD).then().statusCode(200);
    }

    @Test
    void aStrangersRegistrationLeavesAnInvitationValid() {
        create(operator, Map.of()).then().statusCode(201);
        String invitation = Links.to(email).nextToken();
        Accounts.register("Mallory", "Fremd", email, "en").then().statusCode(202);

        Accounts.confirm(invitation, Accounts.GOOD_PASSWORD).then().statusCode(200);
    }

    @Test
    void onceTheAccountIsOpenNoOtherLinkSetsItsPassword() {
        Links links = Links.to(email);
        create(operator, Map.of()).then().statusCode(201);
        String invitation = links.nextToken();
        Accounts.register("Lena", "Vogt", email, "de").then().statusCode(202);
        String confirmation = links.nextToken();
        Accounts.confirm(confirmation, Accounts.GOOD_PASSWORD).then().statusCode(200);

        Accounts.confirm(invitation, "Another-Password-8").then().statusCode(409);
    }

    @Test
    void whoHasAnAccountKeepsItAndGetsNoInvitation() {
        Accounts.open(email);

        UUID first = Accounts.idOf(email);
        UUID second =
                UUID.fromString(create(operator, Map.of("email", email.toUpperCase(Locale.ROOT), "givenName", "Helena"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("personId"));

        assertThat(second).isEqualTo(first);
        assertThat(rows.count("select count(*) from links where email = ? and purpose = 'INVITATION'", email))
                .isZero();
        assertThat(rows.count("select count(*) from persons where id = ? and given_name = 'Lena'", first))
                .isEqualTo(1);
    }

    @Test
    void requestsForOneAddressAtOnceEndWithOnePerson() throws Exception {
        Callable<Response> creation = () -> create(operator, Map.of());
        Set<String> ids = new HashSet<>();

        try (ExecutorService operators = Executors.newFixedThreadPool(8)) {
            for (Future<Response> answer : operators.invokeAll(Collections.nCopies(16, creation))) {
                ids.add(answer.get().then().statusCode(201).extract().path("personId"));
            }
        }

        assertThat(ids).hasSize(1);
        assertThat(rows.count(
                        "select count(*) from links where email = ? and voided_at is null and used_at is null", email))
                .isEqualTo(1);
    }

    @Test
    void aChamberAdministratorCreatesForTheOwnChamberOnly() {
        create(chamberAdministrator, Map.of()).then().statusCode(201);
        create(chamberAdministrator, Map.of("chamberId", CHAMBER.toString()))
                .then()
                .statusCode(201);
        create(chamberAdministrator, Map.of("chamberId", UUID.randomUUID().toString()))
                .then()
                .statusCode(404)
                .body("code", equalTo("request.not-found"));
    }

    @Test
    @Rule("ACC-9")
    void aClerkCreatesForTheOwnChamberOnly() {
        Person clerk = Person.named("Jan Brinkmann").clerkOf(CHAMBER);

        create(clerk, Map.of("chamberId", UUID.randomUUID().toString())).then().statusCode(404);
        assertThat(rows.count("select count(*) from persons where email = ?", email))
                .isZero();
        create(clerk, Map.of()).then().statusCode(201);
    }

    @Test
    void nobodyElseCreatesAccounts() {
        create(Person.stranger(), Map.of()).then().statusCode(403);
        create(Person.named("Ulf Harms").examinerOf(CHAMBER), Map.of()).then().statusCode(403);
        create(Person.named("Petra Lang").administratorOf(UUID.randomUUID()), Map.of())
                .then()
                .statusCode(403);
        given().contentType("application/json")
                .body(request(Map.of()))
                .post("/api/identity/v1/accounts")
                .then()
                .statusCode(401)
                .body("code", equalTo("request.unauthenticated"));
        assertThat(rows.count("select count(*) from persons where email = ?", email))
                .isZero();
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        operator.calls()
                .body("{\"email\": \"x\", \"givenName\": \" \", \"chamberId\": \"7\", \"language\": \"nl\"}")
                .post("/api/identity/v1/accounts")
                .then()
                .statusCode(400)
                .body(
                        "violations.field.unique()",
                        contains("chamberId", "email", "familyName", "givenName", "language"));
    }

    @Test
    void aRepeatedRequestWithItsKeyInvitesOnce() {
        String key = UUID.randomUUID().toString();
        String first = created(key, Map.of());
        String second = created(key, Map.of());

        assertThat(second).isEqualTo(first);
        assertThat(rows.count("select count(*) from links where email = ?", email))
                .isEqualTo(1);
        operator.calls()
                .header("Idempotency-Key", key)
                .body(request(Map.of("givenName", "Helena")))
                .post("/api/identity/v1/accounts")
                .then()
                .statusCode(422)
                .body("code", equalTo("request.idempotency-key-reused"));
    }

    @Test
    void theCreationIsNotedWithTheChamber() {
        String personId = create(chamberAdministrator, Map.of()).path("personId");

        var entry = Events.await(
                "audit.entry",
                event -> event.state().path("objectId").asText().equals(personId)
                        && event.state().get("action").textValue().equals("identity.account.create"));
        assertThat(entry.state().get("personId").textValue())
                .isEqualTo(chamberAdministrator.id().toString());
        assertThat(entry.state().get("chamberId").textValue()).isEqualTo(CHAMBER.toString());
    }

    private String created(String key, Map<String, String> changes) {
        return operator.calls()
                .header("Idempotency-Key", key)
                .body(request(changes))
                .post("/api/identity/v1/accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("personId");
    }

    private Response create(Person who, Map<String, String> changes) {
        return who.calls().body(request(changes)).post("/api/identity/v1/accounts");
    }

    private Map<String, String> request(Map<String, String> changes) {
        Map<String, String> request =
                new HashMap<>(Map.of("email", email, "givenName", "Lena", "familyName", "Vogt", "language", "de"));
        request.putAll(changes);
        return request;
    }
}
