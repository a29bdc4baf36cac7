package de.guildhall.org.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
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
class TakingBackTest extends CompanyTest {

    private static final String WRONG_CODE = "0000-0000-0000-0000-0";

    @Inject
    Database database;

    @Test
    void whenACompanyIsOpenedForTheFirstTimeALetterForItsAddressWaitsToBePrinted() {
        activate();

        office.waitingLetters()
                .body("items.kind", contains("REVOCATION"))
                .body("items.organisationId", contains(company.id().toString()))
                .body("items.deadline", contains(Office.today().plusDays(14).toString()));

        activate();
        office.waitingLetters().body("items.kind", contains("REVOCATION"));
        assertThat(revocationCodes()).isEqualTo(1);
    }

    @Test
    void itsCodeClosesTheCompanyAgainWithoutAnAccount() {
        company.redeem(Person.stranger(), company.letterCode(company.issueCode(Map.of("endOfUse", "2099-12-31"))))
                .statusCode(201);

        company.takeBack(company.revocationCode()).statusCode(204);

        organisation().body("activated", equalTo(false)).body("endOfUse", equalTo(null));
        var fact = Events.await(
                "org.activation",
                event -> event.key().equals(company.id().toString())
                        && event.state().get("kind").textValue().equals("TAKEN_BACK"));
        assertThat(fact.type()).isEqualTo("de.guildhall.org.activation.taken-back.v1");
        var closed = Events.await(
                "org.organisation",
                event -> event.key().equals(company.id().toString())
                        && event.state().get("version").intValue() == 3);
        assertThat(closed.state().get("activated").booleanValue()).isFalse();
        assertThat(closed.state().hasNonNull("usableUntil")).isTrue();
        Events.await(
                "audit.entry",
                event -> event.state().get("action").textValue().equals("org.organisation.take-back-activation")
                        && event.state()
                                .get("objectId")
                                .textValue()
                                .equals(company.id().toString()));
    }

    @Test
    void afterThatAClerkIssuesANewCodeAndTheNextActivationIsAFirstOneAgain() {
        activate();
        company.takeBack(company.revocationCode()).statusCode(204);

        activate();

        organisation().body("activated", equalTo(true));
        assertThat(revocationCodes()).isEqualTo(2);
        company.takeBack(company.revocationCode()).statusCode(204);
    }

    /** A stranger who held the letter could let others in as trainer and as apprentice. */
    @Test
    void whoGotAnAccountThereMeanwhileLosesItAndWhoHadOneAsApprenticeBeforeKeepsIt() {
        UUID before = company.relationship();
        link("TRAINING_RELATIONSHIP", before, "training-relationships", "apprenticeAccount");
        activate();
        UUID trainer = company.trainer();
        link("TRAINER", trainer, "trainers", "account");
        UUID since = company.relationship(Map.of("trainerId", trainer.toString()));
        link("TRAINING_RELATIONSHIP", since, "training-relationships", "apprenticeAccount");

        company.takeBack(company.revocationCode()).statusCode(204);

        assertThat(account("trainers", trainer, "account")).isEqualTo("NONE");
        assertThat(account("training-relationships", since, "apprenticeAccount"))
                .isEqualTo("NONE");
        assertThat(account("training-relationships", before, "apprenticeAccount"))
                .isEqualTo("LINKED");
        Events.await(
                "org.trainer",
                event -> event.type().equals("de.guildhall.org.trainer.unlinked.v1")
                        && event.key().equals(trainer.toString()));
        Events.await(
                "org.training-relationship",
                event -> event.type().equals("de.guildhall.org.training-relationship.apprentice-unlinked.v1")
                        && event.key().equals(since.toString()));
    }

    private void link(String kind, UUID cause, String list, String field) {
        Events.publish(
                "identity.account",
                cause,
                "identity.account.linked",
                Map.of(
                        "causeKind", kind,
                        "causeId", cause.toString(),
                        "personId", UUID.randomUUID().toString()));
        await().until(() -> "LINKED".equals(account(list, cause, field)));
    }

    private String account(String list, UUID id, String field) {
        return office.clerk().calls().get("/api/org/v1/" + list + "/" + id).path(field);
    }

    @Test
    void ofManyWhoTakeBackAtOnceExactlyOneSucceeds() throws Exception {
        activate();
        String code = company.revocationCode();
        Callable<Integer> takeBack = () -> company.takeBack(code).extract().statusCode();
        List<Integer> answers = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(9)) {
            for (var answer :
                    people.invokeAll(Stream.generate(() -> takeBack).limit(9).toList())) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).containsOnlyOnce(204);
        assertThat(answers.stream().filter(status -> status == 409)).hasSize(8);
    }

    @Test
    void everythingWrongGetsTheSameAnswerInTheSameForm() {
        activate();
        String right = company.revocationCode();
        Company used = office.openedCompany();
        String usedCode = used.revocationCode();
        used.takeBack(usedCode).statusCode(204);
        Company late = office.openedCompany();
        String lateCode = late.revocationCode();
        database.change(
                "update activation_codes set deadline = $2 where organisation_id = $1 and kind = 'REVOCATION'",
                late.id(),
                LocalDate.now().minusDays(2));

        Set<String> answers = new HashSet<>();
        answers.add(Answers.form(Office.takeBack(UUID.randomUUID(), company.number(), right)));
        answers.add(Answers.form(Office.takeBack(Office.open().chamberId(), company.number(), right)));
        answers.add(Answers.form(Office.takeBack(office.chamberId(), "9999999", right)));
        answers.add(Answers.form(company.takeBack(WRONG_CODE)));
        answers.add(Answers.form(company.takeBack(company.newLetterCode())));
        answers.add(Answers.form(used.takeBack(usedCode)));
        answers.add(Answers.form(late.takeBack(lateCode)));

        assertThat(answers).hasSize(1);
        assertThat(answers.iterator().next()).startsWith("409").contains("org.activation.refused");
        company.takeBack(right).statusCode(204);
    }

    @Test
    void aCodeThatTakesBackOpensNothing() {
        activate();

        company.redeem(Person.stranger(), company.revocationCode()).statusCode(409);
    }

    @Test
    void whoeverTriesWrongCodesHindersNobodyFromTakingBack() {
        activate();
        String right = company.revocationCode();
        for (int i = 0; i < 11; i++) {
            company.takeBack(WRONG_CODE).statusCode(409);
        }

        company.takeBack(right).statusCode(204);
    }

    @Test
    void whenActivationIsClosedTheWayBackIsNot() {
        activate();
        String right = company.revocationCode();
        for (int account = 0; account < 2; account++) {
            Person stranger = Person.stranger();
            for (int i = 0; i < 5; i++) {
                company.redeem(stranger, WRONG_CODE).statusCode(409);
            }
        }
        assertThat(database.count("select count(*) from activation_locks where subject_id = $1", company.id()))
                .isEqualTo(1);

        company.takeBack(right).statusCode(204);
    }

    @Test
    void wrongCodesOfTakingBackDoNotCloseActivation() {
        String right = company.newLetterCode();
        for (int i = 0; i < 11; i++) {
            company.takeBack(WRONG_CODE).statusCode(409);
        }

        company.redeem(Person.stranger(), right).statusCode(201);
    }

    @Test
    void aTypingErrorIsToldAtOnce() {
        company.takeBack("0000-0000-0000-0000-1")
                .statusCode(400)
                .body("violations.field", contains("code"))
                .body("violations.code", contains("legible-code"));
    }

    private void activate() {
        company.redeem(Person.stranger(), company.newLetterCode()).statusCode(201);
    }

    private ValidatableResponse organisation() {
        return office.clerk()
                .calls()
                .get("/api/org/v1/organisations/" + company.id())
                .then()
                .statusCode(200);
    }

    private long revocationCodes() {
        return database.count(
                "select count(*) from activation_codes where organisation_id = $1 and kind = 'REVOCATION'",
                company.id());
    }
}
