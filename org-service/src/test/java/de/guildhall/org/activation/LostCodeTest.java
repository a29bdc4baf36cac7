package de.guildhall.org.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.org.testing.Answers;
import de.guildhall.org.testing.CompanyTest;
import de.guildhall.org.testing.Database;
import de.guildhall.org.testing.Office;
import de.guildhall.org.testing.Office.Company;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("ACC-5")
class LostCodeTest extends CompanyTest {

    @Inject
    Database database;

    @Test
    @Rule("ACC-3")
    void aCompanyThatLostItsLetterGetsAnotherOne() {
        String lastDay = Office.today().plusYears(3).toString();
        UUID lost = company.issueCode(Map.of("endOfUse", lastDay, "deadline", tomorrow()));
        String lostCode = company.letterCode(lost);
        confirmPrinting(lost);

        company.loseCode().statusCode(202);

        UUID another = UUID.fromString(office.waitingLetters()
                .body("items.kind", contains("OWNER"))
                .body("items.requestedByCompany", contains(true))
                .body("items.deadline", contains(Office.today().plusDays(21).toString()))
                .body("items.endOfUse", contains(lastDay))
                .extract()
                .path("items[0].codeId"));
        codes().body("items.state", contains("ACTIVE", "VOID")).body("items.requestedByCompany", contains(true, false));
        company.redeem(Person.stranger(), lostCode).statusCode(409);
        company.redeem(Person.stranger(), company.letterCode(another)).statusCode(201);
    }

    @Test
    void soDoesACompanyThatLetTheDeadlinePass() {
        UUID late = company.issueCode();
        database.change(
                "update activation_codes set deadline = $2 where id = $1",
                late,
                Office.today().minusDays(1));

        company.loseCode().statusCode(202);

        codes().body("items.state", contains("ACTIVE", "VOID"));
    }

    @Test
    void theTrailSaysThatNobodyWhoIsSignedInDidIt() {
        company.issueCode();

        company.loseCode().statusCode(202);

        var entry = Events.await(
                "audit.entry",
                event -> event.state().get("action").textValue().equals("org.activation-code.replace-lost")
                        && event.state()
                                .get("organisationId")
                                .textValue()
                                .equals(company.id().toString()));
        assertThat(entry.key()).isEqualTo(new UUID(0, 0).toString());
    }

    @Test
    void whoIssuedTheLostCodeCannotUseTheNewOneEither() {
        company.issueCode();
        company.loseCode().statusCode(202);
        String code = company.letterCode(latest());

        company.redeem(office.clerk(), code).statusCode(403);
        company.redeem(Person.stranger(), code).statusCode(201);
    }

    /** As long as they are of the chamber they are told so; afterwards the code is as wrong as any other. */
    @Test
    @Rule("ACC-3")
    void whoReadTheLetterCannotUseItsCodeAfterLeavingTheChamberEither() {
        UUID code = company.issueCode();
        String read = company.letterCode(code);
        Person colleague = Person.stranger();
        database.change(
                "update letter_readers set person_id = $1 where code_id = $2 and person_id = $3",
                colleague.id(),
                code,
                office.clerk().id());

        company.redeem(colleague, read).statusCode(409);
        company.redeem(Person.stranger(), read).statusCode(201);
    }

    @Test
    void onlyACompanyThatWaitsForACodeGetsOne() {
        Company without = office.company();
        Company open = office.openedCompany();
        open.issueCode();
        Company takenBack = office.openedCompany();
        takenBack.takeBack(takenBack.revocationCode()).statusCode(204);
        Company ended = office.company();
        ended.issueCode(Map.of("deadline", tomorrow(), "endOfUse", tomorrow()));
        database.change(
                "update activation_codes set deadline = $2, end_of_use = $2 where organisation_id = $1",
                ended.id(),
                Office.today());
        for (Company none : List.of(without, open, takenBack, ended)) {
            none.loseCode().statusCode(202);

            assertThat(requested(none)).isZero();
        }
    }

    @Test
    void whateverIsAskedForTheAnswerIsTheSame() {
        company.issueCode();
        Company open = office.openedCompany();

        Set<String> answers = new HashSet<>();
        answers.add(Answers.form(Office.loseCode(UUID.randomUUID(), company.number())));
        answers.add(Answers.form(Office.loseCode(Office.open().chamberId(), company.number())));
        answers.add(Answers.form(Office.loseCode(office.chamberId(), "9999999")));
        answers.add(Answers.form(office.company().loseCode()));
        answers.add(Answers.form(open.loseCode()));
        answers.add(Answers.form(company.loseCode()));
        answers.add(Answers.form(company.loseCode()));

        assertThat(answers).hasSize(1);
        assertThat(answers.iterator().next()).startsWith("202");
        assertThat(requested(company)).isEqualTo(1);
    }

    @Test
    void anAnswerNeverComesBeforeTheWorkOfAllOthersIsDone() {
        company.issueCode();
        List<Runnable> replacedRefusedUnknown =
                List.of(company::loseCode, company::loseCode, () -> Office.loseCode(UUID.randomUUID(), "1"));
        for (Runnable ask : replacedRefusedUnknown) {
            long begun = System.nanoTime();
            ask.run();
            // The floor of the test profile.
            assertThat((System.nanoTime() - begun) / 1_000_000).isGreaterThanOrEqualTo(290);
        }
    }

    @Test
    void aCompanyGetsOneLetterInSevenDays() {
        company.issueCode();
        company.loseCode().statusCode(202);
        company.issueCode();
        minutesPass(7 * 24 * 60 - 1);

        company.loseCode().statusCode(202);
        assertThat(requested(company)).isEqualTo(1);

        minutesPass(1);
        company.loseCode().statusCode(202);
        assertThat(requested(company)).isEqualTo(2);
    }

    @Test
    void ofNineWhoAskAtOnceOneGetsALetter() throws Exception {
        company.issueCode();
        Callable<Integer> ask = () -> company.loseCode().extract().statusCode();
        try (var people = Executors.newFixedThreadPool(9)) {
            for (var answer :
                    people.invokeAll(Stream.generate(() -> ask).limit(9).toList())) {
                assertThat(answer.get()).isEqualTo(202);
            }
        }

        assertThat(requested(company)).isEqualTo(1);
        codes().body("items.state", contains("ACTIVE", "VOID"));
    }

    @Test
    void everythingMissingIsSaidAtOnce() {
        RestAssured.given()
                .contentType("application/json")
                .body(Map.of())
                .post("/api/org/v1/lost-codes")
                .then()
                .statusCode(400)
                .body("violations.field", contains("chamberId", "companyNumber"));
        Office.loseCode(office.chamberId(), "???")
                .statusCode(400)
                .body("violations.field", contains("companyNumber"))
                .body("code", equalTo("request.invalid"));
    }

    private void confirmPrinting(UUID code) {
        office.clerk()
                .calls()
                .post("/api/org/v1/activation-codes/" + code + "/printing-confirmations")
                .then()
                .statusCode(201);
    }

    /** Since the company asked. */
    private void minutesPass(int minutes) {
        database.change(
                "update activation_codes set issued_at = issued_at - make_interval(mins => $2)"
                        + " where organisation_id = $1 and requested_by_company",
                company.id(),
                minutes);
    }

    private ValidatableResponse codes() {
        return office.clerk()
                .calls()
                .get("/api/org/v1/organisations/" + company.id() + "/activation-codes")
                .then()
                .statusCode(200);
    }

    private UUID latest() {
        return UUID.fromString(codes().extract().path("items[0].id"));
    }

    private long requested(Company of) {
        return database.count(
                "select count(*) from activation_codes where organisation_id = $1 and requested_by_company", of.id());
    }

    private static String tomorrow() {
        return Office.today().plusDays(1).toString();
    }
}
