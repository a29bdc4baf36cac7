package de.guildhall.org.activationcode;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import de.guildhall.org.testing.CompanyTest;
import de.guildhall.org.testing.Database;
import de.guildhall.org.testing.Office;
import de.guildhall.org.testing.Office.Company;
import de.guildhall.org.testing.Pages;
import de.guildhall.org.testing.Repetition;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActivationCodeResourceTest extends CompanyTest {

    @Inject
    Database database;

    @Test
    @Rule("ACC-3")
    void aClerkIssuesACodeAndGetsItsLetter() {
        UUID code = company.issueCode();
        office.clerk()
                .calls()
                .accept("application/json")
                .get(letter(code))
                .then()
                .statusCode(200)
                .body("recipient.name", equalTo("Müller Maschinenbau GmbH"))
                .body("recipient.address.city", equalTo("Osnabrück"))
                .body("recipient.companyNumber", equalTo(company.number()))
                .body("deadline", equalTo(Office.today().plusDays(21).toString()))
                .body("code", matchesPattern("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z*~$=U]"))
                .body("url", containsString("/activate#chamber=" + office.chamberId() + "&number=" + company.number()));
    }

    @Test
    @Rule("ACC-4")
    void anAnswerNeverShowsTheCode() {
        String answer = issue(Map.of()).statusCode(201).extract().asString();
        String code = company.letterCode(latest());
        assertThat(answer).doesNotContain(code.substring(0, 4));
        assertThat(list().extract().asString()).doesNotContain(code.substring(0, 4));
    }

    @Test
    @Rule("ACC-4")
    void theDatabaseHoldsNoReadableCode() {
        UUID id = company.issueCode();
        String code = company.letterCode(id).replace("-", "").substring(0, SecretCode.LENGTH);
        Row row = database.rows("select * from activation_codes where id = $1", id)
                .getFirst();
        for (int column = 0; column < row.size(); column++) {
            Object value = row.getValue(column);
            String text = value instanceof Buffer bytes
                    ? new String(bytes.getBytes(), StandardCharsets.ISO_8859_1)
                    : String.valueOf(value);
            assertThat(text).doesNotContain(code);
        }
        assertThat(row.getBuffer("salt").length()).isEqualTo(16);
        assertThat(row.getBuffer("hash").length()).isEqualTo(32);
    }

    @Test
    @Rule("ACC-4")
    void anotherCodeMakesTheEarlierOneVoid() {
        UUID first = company.issueCode();
        UUID second = company.issueCode();
        list().body("items.id", contains(second.toString(), first.toString()))
                .body("items.state", contains("ACTIVE", "VOID"));
        office.clerk().calls().get(letter(first)).then().statusCode(410);
    }

    @Test
    @Rule("ACC-4")
    void ofManyCodesIssuedAtOnceOneIsActive() throws Exception {
        Callable<Integer> issue = () -> issue(Map.of()).extract().statusCode();
        try (var clerks = Executors.newFixedThreadPool(8)) {
            for (var answer :
                    clerks.invokeAll(Stream.generate(() -> issue).limit(8).toList())) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }
        assertThat(database.count(
                        "select count(*) from activation_codes where organisation_id = $1 and state = 'ACTIVE'",
                        company.id()))
                .isEqualTo(1);
    }

    @Test
    @Rule("ACC-4")
    void theDeadlineIsTheChambersChoice() {
        Company strict = Office.open(Map.of("activationDays", 5)).company();
        deadline(strict, null)
                .statusCode(201)
                .body("deadline", equalTo(Office.today().plusDays(5).toString()));
        deadline(strict, Office.today().plusDays(5)).statusCode(201);
        deadline(strict, Office.today().plusDays(1)).statusCode(201);
        deadline(strict, Office.today().plusDays(6)).statusCode(400).body("violations.field", contains("deadline"));
        deadline(strict, Office.today()).statusCode(400);
    }

    @Test
    @Rule("ACC-4")
    void aCompanyAbroadMayHaveThirtyDays() {
        Company abroad = office.company(Map.of(
                "address",
                Map.of("street", "Rue de l'Eau 1", "postalCode", "1234", "city", "Luxembourg", "country", "LU")));
        deadline(abroad, null)
                .statusCode(201)
                .body("deadline", equalTo(Office.today().plusDays(30).toString()));
        deadline(abroad, Office.today().plusDays(31)).statusCode(400);
    }

    @Test
    @Rule("ACC-4")
    void theChamberMaySayWhenTheUseOfWhatTheCodeOpensEnds() {
        String lastDay = Office.today().plusYears(3).toString();
        issue(Map.of("endOfUse", lastDay)).statusCode(201).body("endOfUse", equalTo(lastDay));
        office.clerk()
                .calls()
                .accept("application/json")
                .get(letter(latest()))
                .then()
                .body("endOfUse", equalTo(lastDay));
        issue(Map.of("endOfUse", Office.today().toString()))
                .statusCode(400)
                .body("violations.field", contains("endOfUse"));
    }

    @Test
    @Rule("ACC-4")
    void aCodeExpiresByItself() {
        UUID code = company.issueCode();
        database.change(
                "update activation_codes set deadline = $2 where id = $1",
                code,
                Office.today().minusDays(1));

        list().body("items.state", contains("EXPIRED"));
        office.clerk().calls().get(letter(code)).then().statusCode(410);
        office.clerk().calls().post(confirmations(code)).then().statusCode(409);
    }

    @Test
    @Rule("ACC-3")
    void afterTheLetterIsPrintedNobodyCanReadTheCodeAgain() {
        UUID code = company.issueCode();
        String confirm = confirmations(code);
        office.clerk().calls().post(confirm).then().statusCode(201).body("printedAt", notNullValue());

        office.clerk()
                .calls()
                .get(letter(code))
                .then()
                .statusCode(410)
                .body("code", equalTo("org.activation-code.letter-gone"));
        office.clerk()
                .calls()
                .accept("application/json")
                .get(letter(code))
                .then()
                .statusCode(410);
        office.clerk()
                .calls()
                .post(confirm)
                .then()
                .statusCode(409)
                .body("code", equalTo("org.activation-code.not-printable"));
        assertThat(database.count("select count(*) from activation_codes where id = $1 and sealed is not null", code))
                .isZero();
    }

    @Test
    void aRepeatedRequestIssuesOneCode() {
        Repetition.assertDoneOnce(
                office.clerk(),
                codes(),
                Map.of(),
                "deadline",
                Office.today().plusDays(2).toString());

        list().body("items", hasSize(1));
    }

    @Test
    void aMalformedDeadlineIsRefused() {
        for (String deadline : List.of("tomorrow", "+999999999-12-31")) {
            issue(Map.of("deadline", deadline)).statusCode(400).body("violations.field", contains("deadline"));
        }
    }

    @Test
    void codesAreListedPageByPage() {
        String first = company.issueCode().toString();
        String second = company.issueCode().toString();
        String third = company.issueCode().toString();

        assertThat(Pages.of(office.clerk()::calls, codes(), "id"))
                .containsExactly(List.of(third, second), List.of(first));
    }

    @Test
    @Rule("ACC-3")
    void nobodyButTheChamberHandlesCodes() {
        UUID code = company.issueCode();
        String confirm = confirmations(code);
        expect(Person.stranger(), 403, codes(), letter(code), confirm);
        expect(company.administrator(), 403, codes(), letter(code), confirm);
        expect(Office.open().clerk(), 404, codes(), letter(code), confirm);
        given().post(codes()).then().statusCode(401);
        given().get(codes()).then().statusCode(401);
        given().get(letter(code)).then().statusCode(401);
        given().post(confirm).then().statusCode(401);
        office.clerk().calls().get(letter(UUID.randomUUID())).then().statusCode(404);
    }

    @Test
    @Rule("AUD-1")
    void issuingAndReadingALetterAreNoted() {
        UUID code = company.issueCode();
        company.letterCode(code);
        Events.await(
                "audit.entry",
                event -> event.state().get("action").textValue().equals("org.activation-code.issue")
                        && event.state().get("objectId").textValue().equals(code.toString()));
        Events.await(
                "audit.entry",
                event -> event.state().get("action").textValue().equals("org.activation-code.print")
                        && event.state().get("objectId").textValue().equals(code.toString()));
    }

    private static void expect(Person person, int status, String codes, String letter, String confirm) {
        person.calls().get(codes).then().statusCode(status);
        person.calls().post(codes).then().statusCode(status);
        person.calls().get(letter).then().statusCode(status);
        person.calls().post(confirm).then().statusCode(status);
    }

    private ValidatableResponse issue(Map<String, Object> request) {
        return office.clerk().calls().body(request).post(codes()).then();
    }

    private static ValidatableResponse deadline(Company company, LocalDate deadline) {
        return company.office()
                .clerk()
                .calls()
                .body(deadline == null ? Map.of() : Map.of("deadline", deadline.toString()))
                .post(codes(company))
                .then();
    }

    private ValidatableResponse list() {
        return office.clerk().calls().get(codes()).then().statusCode(200);
    }

    private UUID latest() {
        return UUID.fromString(list().extract().path("items[0].id"));
    }

    private static String letter(UUID code) {
        return "/api/org/v1/activation-codes/" + code + "/letter";
    }

    private static String confirmations(UUID code) {
        return "/api/org/v1/activation-codes/" + code + "/printing-confirmations";
    }

    private String codes() {
        return codes(company);
    }

    private static String codes(Company company) {
        return "/api/org/v1/organisations/" + company.id() + "/activation-codes";
    }
}
