package de.guildhall.org.activation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import de.guildhall.org.testing.Collision;
import de.guildhall.org.testing.CompanyTest;
import de.guildhall.org.testing.Database;
import de.guildhall.org.testing.Office;
import de.guildhall.org.testing.Office.Company;
import de.guildhall.org.testing.Pages;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("ACC-5")
class ThrottlingTest extends CompanyTest {

    private static final String WRONG_CODE = "0000-0000-0000-0000-0";

    @Inject
    Database database;

    @Inject
    Collision collision;

    @Inject
    ThrottleCleaner cleaner;

    @Test
    void afterFiveWrongTriesTheRightCodeDoesNotHelpTheAccount() {
        Person person = Person.named("Ungeduld");
        String code = company.newLetterCode();
        wrong(person, 5);
        company.redeem(person, code).statusCode(409);
        company.redeem(Person.stranger(), code).statusCode(201);
    }

    @Test
    void afterFourWrongTriesTheRightCodeOpens() {
        Person person = Person.named("Geduld");
        String code = company.newLetterCode();
        wrong(person, 4);
        company.redeem(person, code).statusCode(201);
    }

    @Test
    void aRightCodeDoesNotResetTheCount() {
        Person person = Person.named("Angreifer");
        wrong(person, 4);
        company.redeem(person, company.newLetterCode()).statusCode(201);
        Company other = office.company();
        other.redeem(person, WRONG_CODE).statusCode(409);
        other.redeem(person, other.newLetterCode()).statusCode(409);
    }

    @Test
    void afterTenWrongTriesTheCompanyIsClosedForEverybody() {
        String code = company.newLetterCode();
        wrong(Person.stranger(), 5);
        wrong(Person.stranger(), 4);
        lock().body("locked", equalTo(false));
        wrong(Person.stranger(), 1);
        lock().body("locked", equalTo(true));
        company.redeem(Person.stranger(), code).statusCode(409);
    }

    @Test
    void fiftyTriesOfOneAccountAtOnceAreFiveTries() throws Exception {
        Person person = Person.named("Skript");
        company.issueCode();
        atOnce(50, () -> company.redeem(person, WRONG_CODE).extract().statusCode());
        assertThat(tries("person_id", person.id())).isEqualTo(5);
        assertThat(locks(person.id())).isEqualTo(1);
    }

    @Test
    void fiftyTriesOfManyAccountsAtOnceAreTenTriesAgainstACompany() throws Exception {
        company.issueCode();
        atOnce(50, () -> company.redeem(Person.stranger(), WRONG_CODE).extract().statusCode());
        assertThat(tries("organisation_id", company.id())).isEqualTo(10);
        assertThat(locks(company.id())).isEqualTo(1);
        Events.await("org.activation", event -> event.key().equals(company.id().toString()));
        assertThat(Events.all("org.activation", company.id())).hasSize(1);
    }

    @Test
    void clerkAndAdministratorsAreToldOnceOfAClosedCompany() {
        wrong(Person.stranger(), 5);
        wrong(Person.stranger(), 5);
        company.redeem(Person.stranger(), WRONG_CODE).statusCode(409);
        var told = Events.await(
                "org.activation", event -> event.key().equals(company.id().toString()));
        assertThat(told.type()).isEqualTo("de.guildhall.org.activation.locked.v1");
        assertThat(told.state().get("kind").textValue()).isEqualTo("LOCKED");
        assertThat(told.state().get("organisationId").textValue())
                .isEqualTo(company.id().toString());
        assertThat(told.state().hasNonNull("until")).isTrue();
        assertThat(Events.all("org.activation", company.id())).hasSize(1);
    }

    @Test
    void aLockEndsAfterADay() {
        Person person = Person.named("Ungeduld");
        String code = company.newLetterCode();
        wrong(person, 5);
        database.change(
                "update activation_attempts set tried_at = tried_at - interval '24 hours' where person_id = $1",
                person.id());
        database.change("update activation_locks set until = $2 where subject_id = $1", person.id(), now());
        company.redeem(person, code).statusCode(201);
    }

    @Test
    void aTryThatWasNeverDecidedCountsAsWrong() {
        Person person = Person.named("Absturz");
        String code = company.newLetterCode();
        for (int i = 0; i < 5; i++) {
            database.change(
                    "insert into activation_attempts (id, person_id, chamber_id, outcome, tried_at)"
                            + " values ($1, $2, $3, 'OPEN', $4)",
                    UUID.randomUUID(),
                    person.id(),
                    office.chamberId(),
                    now());
        }
        company.redeem(person, code).statusCode(409);
    }

    @Test
    void aClerkLiftsTheLockOfACompany() {
        String code = company.newLetterCode();
        wrong(Person.stranger(), 5);
        wrong(Person.stranger(), 5);
        office.clerk().calls().delete(lockPath()).then().statusCode(204);
        lock().body("locked", equalTo(false));
        office.clerk()
                .calls()
                .delete(lockPath())
                .then()
                .statusCode(409)
                .body("code", equalTo("org.activation-lock.not-locked"));
        wrong(Person.stranger(), 1);
        company.redeem(Person.stranger(), code).statusCode(201);
        Events.await(
                "audit.entry",
                event -> event.key().equals(office.clerk().id().toString())
                        && event.state().get("action").textValue().equals("org.activation-lock.lift"));
    }

    @Test
    void ofTwoClerksWhoLiftALockAtOnceOneIsTooLate() throws Exception {
        wrong(Person.stranger(), 5);
        wrong(Person.stranger(), 5);

        int second = collision.of(
                () -> office.clerk().calls().delete(lockPath()).statusCode(),
                "update activation_locks set lifted_at = now() where subject_id = ?",
                company.id());

        assertThat(second).isEqualTo(409);
    }

    @Test
    void ofTwoClerksWhoLiftTheLockOfAnAccountAtOnceOneIsTooLate() throws Exception {
        Person person = Person.named("Ungeduld");
        wrong(person, 5);
        UUID lock = database.rows("select id from activation_locks where subject_id = $1", person.id())
                .getFirst()
                .getUUID(0);

        int second = collision.of(
                () -> office.clerk()
                        .calls()
                        .delete("/api/org/v1/activation-locks/" + lock)
                        .statusCode(),
                "update activation_locks set lifted_at = now() where id = ?",
                lock);

        assertThat(second).isEqualTo(409);
    }

    @Test
    void whatLimitsNobodyAnyMoreIsForgotten() throws Throwable {
        Person past = Person.named("Vorgestern");
        Person present = Person.named("Heute");
        wrong(past, 5);
        wrong(present, 5);
        database.change(
                "update activation_attempts set tried_at = tried_at - interval '24 hours' where person_id = $1",
                past.id());
        database.change(
                "update activation_locks set until = until - interval '48 hours' where subject_id = $1", past.id());

        VertxContextSupport.subscribeAndAwait(cleaner::clean);

        assertThat(tries("person_id", past.id())).isZero();
        assertThat(locks(past.id())).isZero();
        assertThat(tries("person_id", present.id())).isEqualTo(5);
        assertThat(locks(present.id())).isEqualTo(1);
    }

    @Test
    void aClerkFindsAndLiftsTheLockOfAnAccount() {
        Person person = Person.named("Ungeduld");
        String code = company.newLetterCode();
        wrong(person, 5);
        String lock = office.clerk()
                .calls()
                .queryParam("chamberId", office.chamberId())
                .get("/api/org/v1/activation-locks")
                .then()
                .statusCode(200)
                .body("items.subject", contains("ACCOUNT"))
                .body("items.label", contains("Ungeduld"))
                .extract()
                .path("items[0].id");
        office.clerk()
                .calls()
                .delete("/api/org/v1/activation-locks/" + lock)
                .then()
                .statusCode(204);
        office.clerk()
                .calls()
                .queryParam("chamberId", office.chamberId())
                .get("/api/org/v1/activation-locks")
                .then()
                .body("items.id", not(hasItem(lock)));
        office.clerk()
                .calls()
                .delete("/api/org/v1/activation-locks/" + lock)
                .then()
                .statusCode(409);
        company.redeem(person, code).statusCode(201);
    }

    @Test
    void locksAreListedPageByPageTheLatestFirst() {
        for (String label : List.of("Erste", "Zweite", "Dritte")) {
            database.change(
                    "insert into activation_locks (id, chamber_id, subject, subject_id, label, locked_at, until)"
                            + " values ($1, $2, 'ACCOUNT', $3, $4, clock_timestamp(), clock_timestamp() + interval '1 day')",
                    UUID.randomUUID(),
                    office.chamberId(),
                    UUID.randomUUID(),
                    label);
        }

        assertThat(Pages.of(
                        () -> office.clerk().calls().queryParam("chamberId", office.chamberId()),
                        "/api/org/v1/activation-locks",
                        "label"))
                .containsExactly(List.of("Dritte", "Zweite"), List.of("Erste"));
    }

    @Test
    void onlyTheChamberSeesAndLiftsLocks() {
        Person person = Person.named("Ungeduld");
        wrong(person, 5);
        String lock = office.clerk()
                .calls()
                .queryParam("chamberId", office.chamberId())
                .get("/api/org/v1/activation-locks")
                .then()
                .extract()
                .path("items[0].id");
        expect(company.administrator(), 403, lock);
        expect(Person.stranger(), 403, lock);
        expect(Office.open().clerk(), 404, lock);
        given().get(lockPath()).then().statusCode(401);
        given().delete(lockPath()).then().statusCode(401);
        given().delete("/api/org/v1/activation-locks/" + lock).then().statusCode(401);
        given().get("/api/org/v1/activation-locks").then().statusCode(401);
        office.clerk().calls().get("/api/org/v1/activation-locks").then().statusCode(400);
        office.clerk()
                .calls()
                .delete("/api/org/v1/activation-locks/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private void expect(Person person, int status, String lock) {
        person.calls().get(lockPath()).then().statusCode(status);
        person.calls().delete(lockPath()).then().statusCode(status);
        person.calls()
                .queryParam("chamberId", office.chamberId())
                .get("/api/org/v1/activation-locks")
                .then()
                .statusCode(status);
        person.calls().delete("/api/org/v1/activation-locks/" + lock).then().statusCode(status);
    }

    private void wrong(Person person, int times) {
        for (int i = 0; i < times; i++) {
            company.redeem(person, WRONG_CODE).statusCode(409);
        }
    }

    private ValidatableResponse lock() {
        return office.clerk().calls().get(lockPath()).then().statusCode(200);
    }

    private String lockPath() {
        return "/api/org/v1/organisations/" + company.id() + "/activation-lock";
    }

    private long tries(String column, UUID id) {
        return database.count("select count(*) from activation_attempts where " + column + " = $1", id);
    }

    private long locks(UUID subject) {
        return database.count("select count(*) from activation_locks where subject_id = $1", subject);
    }

    private static void atOnce(int times, Callable<Integer> attempt) throws Exception {
        try (var people = Executors.newFixedThreadPool(times)) {
            for (var answer :
                    people.invokeAll(Stream.generate(() -> attempt).limit(times).toList())) {
                assertThat(answer.get()).isEqualTo(409);
            }
        }
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}
