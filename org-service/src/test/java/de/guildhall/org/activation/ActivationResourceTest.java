package de.guildhall.org.activation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import de.guildhall.org.testing.Answers;
import de.guildhall.org.testing.CompanyTest;
import de.guildhall.org.testing.Database;
import de.guildhall.org.testing.Office;
import de.guildhall.org.testing.Office.Company;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActivationResourceTest extends CompanyTest {

    private static final String WRONG_CODE = "0000-0000-0000-0000-0";

    @Inject
    Database database;

    @Test
    @Rule({"ACC-2", "ACC-4"})
    void theRightCodeOpensTheCompany() {
        Person sabine = Person.named("Sabine Vogel");
        company.redeem(sabine, company.newLetterCode())
                .statusCode(201)
                .body("organisationId", equalTo(company.id().toString()))
                .body("name", equalTo("Müller Maschinenbau GmbH"));

        office.clerk()
                .calls()
                .get("/api/org/v1/organisations/" + company.id())
                .then()
                .body("activated", equalTo(true))
                .body("activatedAt", notNullValue());
        var activation = Events.await(
                "org.activation", event -> event.key().equals(company.id().toString()));
        assertThat(activation.type()).isEqualTo("de.guildhall.org.activation.activated.v1");
        assertThat(activation.state().get("kind").textValue()).isEqualTo("ACTIVATED");
        assertThat(activation.state().get("personId").textValue())
                .isEqualTo(sabine.id().toString());
        var organisation = Events.await(
                "org.organisation",
                event -> event.key().equals(company.id().toString())
                        && event.state().get("activated").booleanValue());
        assertThat(organisation.state().get("version").intValue()).isEqualTo(2);
        Events.await(
                "audit.entry",
                event -> event.key().equals(sabine.id().toString())
                        && event.state().get("action").textValue().equals("org.organisation.activate"));
    }

    @Test
    @Rule("ACC-4")
    void theCodeSaysHowLongTheCompanyMayBeUsedAndALaterCodeSaysItAnew() {
        company.redeem(Person.stranger(), company.letterCode(company.issueCode(Map.of("endOfUse", "2099-12-31"))))
                .statusCode(201);
        assertEndOfUse("2099-12-31");
        var limited = Events.await(
                "org.organisation",
                event -> event.key().equals(company.id().toString())
                        && event.state().hasNonNull("usableUntil"));
        // Midnight in Berlin.
        assertThat(limited.state().get("usableUntil").textValue()).isEqualTo("2099-12-31T23:00:00Z");

        company.redeem(Person.stranger(), company.newLetterCode()).statusCode(201);
        assertEndOfUse(null);
        Events.await(
                "org.organisation",
                event -> event.key().equals(company.id().toString())
                        && event.state().get("version").intValue() == 3
                        && !event.state().hasNonNull("usableUntil"));
    }

    private void assertEndOfUse(String lastDay) {
        office.clerk()
                .calls()
                .get("/api/org/v1/organisations/" + company.id())
                .then()
                .body("endOfUse", equalTo(lastDay));
    }

    @Test
    void nobodyWhoMayReadTheLetterUsesItsCode() {
        String code = company.newLetterCode();
        Person colleague = Person.named("Holger Wessels").clerkOf(office.chamberId());

        for (Person person : new Person[] {office.clerk(), colleague}) {
            company.redeem(person, code).statusCode(403).body("code", equalTo("org.activation.own-letter"));
        }
        company.redeem(Person.named("Rita Obermaier").clerkOf(Office.open().chamberId()), code)
                .statusCode(201);
    }

    @Test
    void noMachineBecomesAnAdministrator() {
        String code = company.newLetterCode();

        company.redeem(Person.machine(), code).statusCode(403);
        company.redeem(Person.stranger(), code).statusCode(201);
    }

    @Test
    @Rule("ACC-4")
    void theLettersCodeMayBeTypedSloppily() {
        String sloppy = company.newLetterCode()
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('0', 'o');
        Office.redeem(Person.stranger(), office.chamberId(), " " + company.number() + " ", sloppy)
                .statusCode(201);
    }

    @Test
    @Rule("ACC-4")
    void ofManyWhoUseTheSameCodeAtOnceExactlyOneSucceeds() throws Exception {
        String code = company.newLetterCode();
        Callable<Integer> redeem =
                () -> company.redeem(Person.stranger(), code).extract().statusCode();
        List<Integer> answers = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(9)) {
            for (var answer :
                    people.invokeAll(Stream.generate(() -> redeem).limit(9).toList())) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).containsOnlyOnce(201);
        assertThat(answers.stream().filter(status -> status == 409)).hasSize(8);
        Events.await("org.activation", event -> event.key().equals(company.id().toString()));
        assertThat(Events.all("org.activation", company.id())).hasSize(1);
    }

    @Test
    @Rule("ACC-5")
    void everythingWrongGetsTheSameAnswerInTheSameForm() {
        Company used = office.company();
        String usedCode = used.newLetterCode();
        used.redeem(Person.stranger(), usedCode).statusCode(201);
        Company renewed = office.company();
        String voidCode = renewed.newLetterCode();
        renewed.issueCode();
        Company late = office.company();
        UUID lateId = late.issueCode();
        String lateCode = late.letterCode(lateId);
        database.change(
                "update activation_codes set deadline = $2 where id = $1",
                lateId,
                LocalDate.now().minusDays(2));
        String right = company.newLetterCode();
        Person locked = lockedPerson();

        Set<String> answers = new HashSet<>();
        answers.add(Answers.form(Office.redeem(Person.stranger(), UUID.randomUUID(), company.number(), right)));
        answers.add(Answers.form(Office.redeem(Person.stranger(), Office.open().chamberId(), company.number(), right)));
        answers.add(Answers.form(Office.redeem(Person.stranger(), office.chamberId(), "9999999", right)));
        answers.add(Answers.form(company.redeem(Person.stranger(), WRONG_CODE)));
        answers.add(Answers.form(office.company().redeem(Person.stranger(), WRONG_CODE)));
        answers.add(Answers.form(used.redeem(Person.stranger(), usedCode)));
        answers.add(Answers.form(renewed.redeem(Person.stranger(), voidCode)));
        answers.add(Answers.form(late.redeem(Person.stranger(), lateCode)));
        answers.add(Answers.form(company.redeem(locked, right)));

        assertThat(answers).hasSize(1);
        assertThat(answers.iterator().next()).startsWith("409").contains("org.activation.refused");
        company.redeem(Person.stranger(), right).statusCode(201);
    }

    @Test
    @Rule("ACC-5")
    void theTimeOfARefusalDoesNotTellWhetherACodeWasLookedAt() {
        Person locked = lockedPerson();
        company.issueCode();
        List<Long> closed = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        List<Long> wrong = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            closed.add(millis(() -> company.redeem(locked, WRONG_CODE)));
            unknown.add(millis(() -> Office.redeem(Person.stranger(), UUID.randomUUID(), "1", WRONG_CODE)));
            wrong.add(millis(() -> company.redeem(Person.stranger(), WRONG_CODE)));
        }
        // The floor of the test profile; each fastest answer stays just above a multiple of it.
        for (List<Long> times : List.of(closed, unknown, wrong)) {
            assertThat(times).allSatisfy(time -> assertThat(time).isGreaterThanOrEqualTo(290));
            assertThat(times.stream().mapToLong(Long::longValue).min().orElseThrow() % 300)
                    .isLessThan(150);
        }
    }

    @Test
    @Rule("ACC-4")
    void aTypingErrorIsNoTry() {
        Person person = Person.named("Tippfehler");
        String code = company.newLetterCode();
        char last = code.charAt(code.length() - 1);
        String mistyped = code.substring(0, code.length() - 1) + (last == '7' ? '8' : '7');
        for (int i = 0; i < 12; i++) {
            company.redeem(person, mistyped)
                    .statusCode(400)
                    .body("violations.field", contains("code"))
                    .body("violations.code", contains("legible-code"));
        }
        assertThat(database.count("select count(*) from activation_attempts where person_id = $1", person.id()))
                .isZero();
        company.redeem(person, code).statusCode(201);
    }

    @Test
    void everythingMissingIsSaidAtOnce() {
        Person.stranger()
                .calls()
                .body(Map.of())
                .post("/api/org/v1/activations")
                .then()
                .statusCode(400)
                .body("violations.field", contains("chamberId", "code", "companyNumber"));
        Person.stranger()
                .calls()
                .body(Map.of("chamberId", "x", "companyNumber", "1", "code", WRONG_CODE))
                .post("/api/org/v1/activations")
                .then()
                .statusCode(400);
        Person.stranger().calls().post("/api/org/v1/activations").then().statusCode(400);
        Office.redeem(Person.stranger(), office.chamberId(), "???", "A".repeat(101))
                .statusCode(400)
                .body("violations.field", contains("code", "code", "companyNumber"));
    }

    @Test
    void onlyWhoIsSignedInActivates() {
        given().contentType("application/json")
                .body(Map.of())
                .post("/api/org/v1/activations")
                .then()
                .statusCode(401);
    }

    @Test
    @Rule("ACC-4")
    void aLaterCodeAddsAnAdministratorAndKeepsTheFirstDay() {
        company.redeem(Person.stranger(), company.newLetterCode()).statusCode(201);
        String path = "/api/org/v1/organisations/" + company.id();
        String first = office.clerk().calls().get(path).then().extract().path("activatedAt");
        company.redeem(Person.stranger(), company.newLetterCode()).statusCode(201);
        office.clerk().calls().get(path).then().body("activatedAt", equalTo(first));
    }

    private Person lockedPerson() {
        Person person = Person.named("Ungeduld");
        for (int i = 0; i < 5; i++) {
            Office.redeem(person, office.chamberId(), "none-" + i, WRONG_CODE).statusCode(409);
        }
        return person;
    }

    private static long millis(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
