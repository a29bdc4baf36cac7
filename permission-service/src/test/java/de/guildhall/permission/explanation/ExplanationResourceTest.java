package de.guildhall.permission.explanation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("USR-15")
class ExplanationResourceTest extends TwoChambersTest {

    private static final String EXPLANATIONS = "/api/permission/v1/explanations";
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Inject
    Rows rows;

    private Person administrator;

    @BeforeEach
    void employ() {
        administrator = register.ofOrganisation("Klara Vogt", "administrator", organisation, chamber);
    }

    @Test
    void theAdministratorSeesWhyRightByRight() {
        Person editor = register.ofOrganisation("Enno Fokken", "editor", organisation, chamber);
        register.name(editor);

        about(administrator, editor)
                .statusCode(200)
                .body("personName", equalTo("Enno Fokken"))
                .body("actingFor", equalTo("organisation:" + organisation))
                .body("held", hasSize(1))
                .body("held[0].role", equalTo("editor"))
                .body("held[0].state", equalTo("COUNTS"))
                .body("held[0].grantId", notNullValue())
                .body("held[0].reason", equalTo("given"))
                .body(right("contracts.edit") + ".by", contains(0))
                .body(right("contracts.edit") + ".missing", nullValue())
                .body(right("contracts.sign") + ".by", empty())
                .body(right("contracts.sign") + ".missing", equalTo("right"))
                .body(right("contracts.sign") + ".closest", contains(0));
    }

    @Test
    void whatEndedLatelyExplainsWhatIsMissing() {
        Person former = Person.named("Wiebke Harms");
        enter(former, NOW.minus(Duration.ofDays(20)), NOW.minus(Duration.ofDays(1)), null);
        enter(former, NOW.minus(Duration.ofDays(40)), null, NOW.minus(Duration.ofDays(30)));
        enter(former, NOW.minus(Duration.ofDays(900)), null, NOW.minus(Duration.ofDays(500)));

        about(administrator, former)
                .statusCode(200)
                .body("held", hasSize(2))
                .body("held.state", contains("ENDED", "ENDED"))
                .body(right("contracts.view") + ".missing", equalTo("ended"))
                .body(right("contracts.view") + ".closest", contains(0, 1));
    }

    @Test
    @Rule("USR-5")
    void whatBeginsLaterIsTold() {
        Person next = Person.named("Wiebke Harms");
        enter(next, NOW.plus(Duration.ofDays(1)), null, null);

        about(administrator, next)
                .body("held[0].state", equalTo("NOT_BEGUN"))
                .body(right("contracts.view") + ".missing", equalTo("not-begun"));
    }

    @Test
    @Rule("ACC-4")
    void theEndOfTheUseIsTold() {
        register.limitUse(organisation, NOW);

        administrator
                .calls()
                .get(EXPLANATIONS)
                .then()
                .statusCode(200)
                .body("held[0].state", equalTo("USE_ENDED"))
                .body(right("contracts.view") + ".missing", equalTo("use"));
    }

    @Test
    @Rule("DEL-2")
    void thePrincipalLearnsByWhomSomebodyActsButNotHowTheyGotThereAtHome() {
        Person adviser = register.ofOrganisation("Anna Huber", "administrator", organisationElsewhere, otherChamber);
        UUID delegation = register.delegation(organisation, chamber, organisationElsewhere);

        about(administrator, adviser)
                .statusCode(200)
                .body("held[0].role", equalTo("delegate"))
                .body("held[0].delegationId", equalTo(delegation.toString()))
                .body("held[0].delegateName", notNullValue())
                .body("held[0].homeName", notNullValue())
                .body("held[0].grantId", nullValue())
                .body("held[0].grantedAt", nullValue())
                .body("held[0].reason", nullValue())
                .body(right("company.view") + ".by", contains(0));
        adviser.actingFor(ActingFor.organisation(organisation))
                .calls()
                .get(EXPLANATIONS)
                .then()
                .statusCode(200)
                .body("held[0].grantId", notNullValue())
                .body("held[0].reason", equalTo("given"));
    }

    @Test
    @Rule("ACC-11")
    void anApprenticeSeesTheirOwn() {
        Person apprentice = Person.named("Lena Vogt");
        register.grant(
                apprentice,
                "apprentice",
                Scope.trainingRelationship(UUID.randomUUID()),
                ActingFor.SELF,
                organisation,
                chamber);

        apprentice
                .calls()
                .get(EXPLANATIONS)
                .then()
                .statusCode(200)
                .body("held[0].role", equalTo("apprentice"))
                .body("rights.missing", contains(nullValue(), nullValue(), nullValue(), nullValue()));
    }

    @Test
    void whoDoesNotSeeTheGrantsIsToldNothingAboutOthers() {
        Person editor = register.ofOrganisation("Enno Fokken", "editor", organisation, chamber);
        Person foreign = register.ofOrganisation("Anna Huber", "administrator", organisationElsewhere, otherChamber);

        about(editor, administrator).statusCode(403);
        about(foreign, administrator).statusCode(404);
        about(administrator, Person.stranger()).statusCode(404);
        administrator
                .calls()
                .queryParam("personId", editor.id())
                .queryParam("organisationId", organisationElsewhere)
                .get(EXPLANATIONS)
                .then()
                .statusCode(404);
        Person.stranger()
                .calls()
                .queryParam("personId", editor.id())
                .get(EXPLANATIONS)
                .then()
                .statusCode(404);
    }

    private ValidatableResponse about(Person asker, Person person) {
        return asker.calls()
                .queryParam("personId", person.id())
                .queryParam("organisationId", organisation)
                .get(EXPLANATIONS)
                .then();
    }

    private static String right(String code) {
        return "rights.find { it.right == '" + code + "' }";
    }

    private void enter(Person person, Instant from, Instant until, Instant revoked) {
        register.name(person);
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
                revoked);
    }
}
