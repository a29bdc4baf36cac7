package de.guildhall.permission.evaluation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.guildhall.permission.testing.TwoChambersTest;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.caller.Scope;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@Rule("USR-15")
class EvaluationResourceTest extends TwoChambersTest {

    private static final String SIGN = "org.contract.sign";
    private static final String VIEW = "org.contract.view";
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Inject
    Rows rows;

    private Person editor;
    private Person administrator;

    @BeforeEach
    void employ() {
        editor = register.ofOrganisation("Enno Fokken", "editor", organisation, chamber);
        administrator = register.ofOrganisation("Klara Vogt", "administrator", organisation, chamber);
    }

    @Test
    void aYesNamesTheGrantTheRoleAndTheRight() {
        Person viewer = Person.named("Jörg Petersen");
        UUID grant = register.grantInOrganisation(viewer, "viewer", organisation, chamber);

        evaluate(viewer, about(viewer, VIEW, organisation))
                .statusCode(200)
                .body("decision", equalTo(true))
                .body("context.way.grant_id", equalTo(grant.toString()))
                .body("context.way.role", equalTo("viewer"))
                .body("context.way.right", equalTo("contracts.view"))
                .body("context.way.acting_for", equalTo("organisation:" + organisation))
                .body("context.way.scope", equalTo("organisation:" + organisation))
                .body("context.way.valid_from", notNullValue())
                .body("context.way.home_id", nullValue())
                .body("context.missing", nullValue());
    }

    @Test
    void aRightMayBeAskedForByItsCode() {
        evaluate(editor, about(editor, "contracts.edit", organisation)).body("decision", equalTo(true));
        evaluate(editor, about(editor, "contracts.sign", organisation))
                .body("decision", equalTo(false))
                .body("context.missing", equalTo("right"));
    }

    @Test
    @Rule("DEL-2")
    void aYesNamesTheDelegationThatLeadsThere() {
        Person adviser = register.ofOrganisation("Anna Huber", "administrator", organisationElsewhere, otherChamber);
        UUID delegation = delegation(organisation, organisationElsewhere);

        evaluate(adviser, about(adviser, "company.view", organisation))
                .body("decision", equalTo(true))
                .body("context.way.role", equalTo("delegate"))
                .body("context.way.home_id", equalTo(organisationElsewhere.toString()))
                .body("context.way.delegation_id", equalTo(delegation.toString()))
                .body("context.way.delegate_id", equalTo(organisationElsewhere.toString()));
    }

    @Test
    void aNoNamesTheFirstThingMissing() {
        Person stranger = Person.stranger();
        missing(stranger, VIEW, "grant");
        missing(editor, SIGN, "right");
        missing(editor, "no.such.permission", "right");

        Person contractTrainer = Person.named("Tjark Gerdes");
        register.grant(
                contractTrainer,
                "contract-trainer",
                Scope.trainingRelationship(UUID.randomUUID()),
                ActingFor.organisation(organisation),
                organisation,
                chamber);
        missing(contractTrainer, "training-record.record.view", "place");
    }

    @Test
    @Rule("USR-5")
    void whatHasNotBegunIsMissingUntilItBegins() {
        Person later = Person.named("Wiebke Harms");
        enter(later, NOW.plus(Duration.ofHours(1)), null);

        missing(later, VIEW, "not-begun");
    }

    @Test
    @Rule("ACC-4")
    void theEndOfTheUseIsNamed() {
        register.limitUse(organisation, NOW.plus(Duration.ofHours(1)));
        evaluate(editor, about(editor, VIEW, organisation))
                .body("decision", equalTo(true))
                .body(
                        "context.way.valid_until",
                        equalTo(NOW.plus(Duration.ofHours(1)).toString()));
    }

    @Test
    @Rule("ACC-11")
    void inOneFunctionOnlyWhatIsHeldThereCounts() {
        evaluate(editor, about(editor, VIEW, organisation, "organisation:" + organisation))
                .body("decision", equalTo(true));
        evaluate(editor, about(editor, VIEW, organisation, "self"))
                .body("decision", equalTo(false))
                .body("context.missing", equalTo("grant"));
    }

    @Test
    void aClerkMayWhatTheChamberMayAtItsOrganisations() {
        Person clerk = register.ofChamber("Anna Behrens", "clerk", chamber);

        evaluate(clerk, about(clerk, "org.organisation.view", organisation))
                .body("decision", equalTo(true))
                .body("context.way.scope", equalTo("chamber:" + chamber));
        evaluate(clerk, about(clerk, "org.organisation.view", organisationElsewhere))
                .body("decision", equalTo(false));
    }

    @Test
    void anApprenticeMayKeepTheirOwnRecord() {
        Person apprentice = Person.named("Lena Vogt");
        UUID relationship = UUID.randomUUID();
        register.grant(
                apprentice,
                "apprentice",
                Scope.trainingRelationship(relationship),
                ActingFor.SELF,
                organisation,
                chamber);

        Map<String, Object> question = about(apprentice, "own-record.keep", organisation);
        question.put("resource", Map.of("type", "training-relationship", "id", relationship));

        evaluate(apprentice, question).body("decision", equalTo(true));
    }

    @Test
    void whoSeesTheGrantsOfAPlaceAsksAboutItsPeople() {
        evaluate(administrator, about(editor, VIEW, organisation))
                .statusCode(200)
                .body("decision", equalTo(true));
        evaluate(editor, about(administrator, VIEW, organisation))
                .statusCode(403)
                .body("code", equalTo("request.forbidden"));

        Person foreign = register.ofOrganisation("Anna Huber", "administrator", organisationElsewhere, otherChamber);
        evaluate(foreign, about(editor, VIEW, organisation)).statusCode(403);
        evaluate(administrator, about(foreign, VIEW, organisationElsewhere)).statusCode(403);
        evaluate(administrator, about(foreign, VIEW, UUID.randomUUID())).statusCode(403);
    }

    @Test
    @Rule("USR-7")
    void aSystemOfTheChamberAsksAboutPeopleOfItsOrganisations() {
        Person system = register.ofChamber("kammer-system", "chamber-system", chamber);

        evaluate(system, about(editor, VIEW, organisation)).statusCode(200).body("decision", equalTo(true));
        evaluate(system, about(editor, VIEW, organisationElsewhere)).statusCode(403);
    }

    @Test
    void manyQuestionsAreAnsweredInTheirOrderWithDefaults() {
        Map<String, Object> request = about(editor, VIEW, organisation);
        request.put(
                "evaluations",
                List.of(
                        Map.of(),
                        Map.of("action", Map.of("name", SIGN)),
                        Map.of("resource", Map.of("type", "organisation", "id", organisationElsewhere)),
                        Map.of("subject", Map.of("type", "person", "id", administrator.id()))));

        ask(editor, "evaluations", request)
                .statusCode(200)
                .body("evaluations.decision", contains(true, false, false, false))
                .body("evaluations[2].context.missing", equalTo("grant"))
                .body("evaluations[3].context.error.status", equalTo(403));
    }

    @Test
    void aSemanticEndsTheAnswersEarly() {
        Map<String, Object> request = about(editor, VIEW, organisation);
        request.put("evaluations", List.of(Map.of("action", Map.of("name", SIGN)), Map.of(), Map.of()));

        request.put("options", Map.of("evaluations_semantic", "deny_on_first_deny"));
        ask(editor, "evaluations", request).body("evaluations.decision", contains(false));
        request.put("options", Map.of("evaluations_semantic", "permit_on_first_permit"));
        ask(editor, "evaluations", request).body("evaluations.decision", contains(false, true));
        request.put("options", Map.of("evaluations_semantic", "execute_all"));
        ask(editor, "evaluations", request).body("evaluations.decision", contains(false, true, true));
    }

    @Test
    void withoutEvaluationsTheAnswerIsThatOfOneQuestion() {
        ask(editor, "evaluations", about(editor, VIEW, organisation))
                .statusCode(200)
                .body("decision", equalTo(true));
    }

    @Test
    void tooManyQuestionsAreRefused() {
        Map<String, Object> request = about(editor, VIEW, organisation);
        request.put(
                "evaluations", IntStream.range(0, 101).mapToObj(i -> Map.of()).toList());

        ask(editor, "evaluations", request).statusCode(400).body("code", equalTo("request.invalid"));
    }

    static Stream<Map<String, Object>> unreadable() {
        Map<String, Object> person = Map.of("type", "person", "id", UUID.randomUUID());
        Map<String, Object> place = Map.of("type", "organisation", "id", UUID.randomUUID());
        Map<String, Object> action = Map.of("name", VIEW);
        return Stream.of(
                Map.of(),
                Map.of("subject", person, "action", action),
                Map.of("subject", person, "resource", place),
                Map.of("action", action, "resource", place),
                Map.of("subject", Map.of("type", "person"), "action", action, "resource", place),
                Map.of("subject", Map.of("type", "robot", "id", "x"), "action", action, "resource", place),
                Map.of("subject", Map.of("type", "person", "id", "x"), "action", action, "resource", place),
                Map.of("subject", person, "action", Map.of(), "resource", place),
                Map.of("subject", person, "action", action, "resource", Map.of("type", "site", "id", "1")),
                Map.of("subject", person, "action", action, "resource", Map.of("type", "moon", "id", "1")),
                Map.of(
                        "subject", person,
                        "action", action,
                        "resource", place,
                        "context", Map.of("acting_for", "nobody:1")),
                Map.of("subject", person, "action", Map.of("name", "x".repeat(101)), "resource", place));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatCannotBeReadIsRefused(Map<String, Object> request) {
        evaluate(editor, request).statusCode(400);
    }

    @Test
    void theAnswerNamesTheRequestAndNeedsNoToken() {
        editor.calls()
                .header("X-Request-ID", "bfe9eb29")
                .contentType("application/json")
                .body(about(editor, VIEW, organisation))
                .post("/access/v1/evaluation")
                .then()
                .statusCode(200)
                .header("X-Request-ID", equalTo("bfe9eb29"))
                .header("Consistency-Token", nullValue());
    }

    @Test
    void theMetadataAreOpenToAll() {
        given().get("/.well-known/authzen-configuration")
                .then()
                .statusCode(200)
                .body("policy_decision_point", equalTo("http://localhost:8080"))
                .body("access_evaluation_endpoint", equalTo("http://localhost:8080/access/v1/evaluation"))
                .body("access_evaluations_endpoint", equalTo("http://localhost:8080/access/v1/evaluations"))
                .body("search_subject_endpoint", equalTo("http://localhost:8080/access/v1/search/subject"))
                .body("search_resource_endpoint", equalTo("http://localhost:8080/access/v1/search/resource"))
                .body("search_action_endpoint", equalTo("http://localhost:8080/access/v1/search/action"));
    }

    @Test
    void whoMayDoSomethingIsFoundInPages() {
        Person adviser = register.ofOrganisation("Anna Huber", "administrator", organisationElsewhere, otherChamber);
        delegation(organisation, organisationElsewhere);
        Person tailored = Person.named("Wiebke Harms");
        register.tailor(
                register.grantInOrganisation(tailored, "safety-officer", organisation, chamber),
                List.of("contracts.view"));
        Person later = Person.named("Tjark Gerdes");
        enter(later, NOW.plus(Duration.ofHours(1)), null);
        Person clerk = register.ofChamber("Anna Behrens", "clerk", chamber);

        List<String> found = new ArrayList<>();
        String token = "";
        do {
            var page = ask(
                            administrator,
                            "search/subject",
                            Map.of(
                                    "subject", Map.of("type", "person"),
                                    "action", Map.of("name", VIEW),
                                    "resource", Map.of("type", "organisation", "id", organisation),
                                    "page", Map.of("limit", 1, "token", token)))
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(page.getList("results.id", String.class));
            token = page.getString("page.next_token");
        } while (!token.isEmpty());

        assertThat(found)
                .containsExactlyInAnyOrder(
                        editor.id().toString(),
                        administrator.id().toString(),
                        tailored.id().toString())
                .doesNotContain(
                        adviser.id().toString(),
                        later.id().toString(),
                        clerk.id().toString());
        found.forEach(id -> evaluate(administrator, about(UUID.fromString(id), VIEW, organisation, null))
                .body("decision", equalTo(true)));
        subjects(administrator, "company.view")
                .body("results.id", hasItem(adviser.id().toString()));
        ask(
                        editor,
                        "search/subject",
                        Map.of(
                                "subject", Map.of("type", "person"),
                                "action", Map.of("name", VIEW),
                                "resource", Map.of("type", "organisation", "id", organisation)))
                .statusCode(403);
    }

    @Test
    @Rule("ACC-15")
    void whoHasNotAcceptedTheTermsIsNotFound() {
        subjects(administrator, SIGN)
                .body("results.id", hasItem(administrator.id().toString()));
    }

    @Test
    void whereSomethingMayBeDoneIsFound() {
        Person adviser = register.ofOrganisation("Anna Huber", "administrator", organisationElsewhere, otherChamber);
        delegation(organisation, organisationElsewhere);

        resources(adviser, adviser, "company.view", "organisation")
                .body("results.id", hasSize(2))
                .body("results.id", hasItem(organisation.toString()))
                .body("results.id", hasItem(organisationElsewhere.toString()))
                .body("results.type[0]", equalTo("organisation"))
                .body("page.next_token", equalTo(""));
        resources(adviser, adviser, SIGN, "organisation")
                .body("results.id", contains(organisationElsewhere.toString()));
        resources(administrator, adviser, "company.view", "organisation")
                .body("results.id", contains(organisation.toString()));
        resources(editor, adviser, "company.view", "organisation").body("results", empty());
    }

    @Test
    void aClerkFindsAllOrganisationsOfTheChamberAndNoOther() {
        Person clerk = register.ofChamber("Anna Behrens", "clerk", chamber);
        UUID another = register.activeOrganisation(chamber, "Werft Emden GmbH");

        resources(clerk, clerk, "org.organisation.view", "organisation")
                .body("results.id", hasItem(another.toString()))
                .body("results.id", hasItem(organisation.toString()))
                .body("results.id", not(hasItem(organisationElsewhere.toString())));
        resources(clerk, clerk, "org.organisation.view", "chamber").body("results.id", contains(chamber.toString()));
    }

    @Test
    void anApprenticeFindsTheirTrainingRelationship() {
        Person apprentice = Person.named("Lena Vogt");
        UUID relationship = UUID.randomUUID();
        register.grant(
                apprentice,
                "apprentice",
                Scope.trainingRelationship(relationship),
                ActingFor.SELF,
                organisation,
                chamber);

        resources(apprentice, apprentice, "own-record.keep", "training-relationship")
                .body("results.id", contains(relationship.toString()));
    }

    @Test
    void whatMayBeDoneIsFound() {
        Map<String, Object> request = new HashMap<>(about(editor, VIEW, organisation));
        request.remove("action");

        ask(editor, "search/action", request)
                .statusCode(200)
                .body("results.name", hasItem(VIEW))
                .body("results.name", hasItem("org.contract.edit"))
                .body("results.name", not(hasItem(SIGN)));
    }

    private void missing(Person person, String action, String what) {
        evaluate(person, about(person, action, organisation))
                .statusCode(200)
                .body("decision", equalTo(false))
                .body("context.missing", equalTo(what))
                .body("context.way", nullValue());
    }

    private ValidatableResponse subjects(Person asker, String action) {
        return ask(
                        asker,
                        "search/subject",
                        Map.of(
                                "subject", Map.of("type", "person"),
                                "action", Map.of("name", action),
                                "resource", Map.of("type", "organisation", "id", organisation)))
                .statusCode(200);
    }

    private ValidatableResponse resources(Person asker, Person about, String action, String kind) {
        return ask(
                        asker,
                        "search/resource",
                        Map.of(
                                "subject", Map.of("type", "person", "id", about.id()),
                                "action", Map.of("name", action),
                                "resource", Map.of("type", kind),
                                "page", Map.of("limit", 100)))
                .statusCode(200);
    }

    private static ValidatableResponse evaluate(Person asker, Map<String, Object> question) {
        return ask(asker, "evaluation", question);
    }

    private static ValidatableResponse ask(Person asker, String what, Map<String, Object> request) {
        return asker.calls()
                .contentType("application/json")
                .body(request)
                .post("/access/v1/" + what)
                .then();
    }

    private static Map<String, Object> about(Person person, String action, UUID organisation) {
        return about(person.id(), action, organisation, null);
    }

    private static Map<String, Object> about(Person person, String action, UUID organisation, String function) {
        return about(person.id(), action, organisation, function);
    }

    private static Map<String, Object> about(UUID person, String action, UUID organisation, String function) {
        Map<String, Object> question = new HashMap<>();
        question.put("subject", Map.of("type", "person", "id", person));
        question.put("action", Map.of("name", action));
        question.put("resource", Map.of("type", "organisation", "id", organisation));
        if (function != null) {
            question.put("context", Map.of("acting_for", function));
        }
        return question;
    }

    private void enter(Person person, Instant from, Instant until) {
        register.enter(
                UUID.randomUUID(),
                person.id(),
                "viewer",
                Scope.organisation(organisation),
                ActingFor.organisation(organisation),
                organisation,
                chamber,
                from,
                until,
                null);
    }

    private UUID delegation(UUID principal, UUID delegate) {
        return register.delegation(principal, chamber, delegate);
    }
}
