package de.guildhall.permission.responsible;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
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
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("USR-13")
class ResponsiblePersonResourceTest extends TwoChambersTest {

    private static final String RESPONSIBLE = "/api/permission/v1/responsible-persons";

    @Inject
    Rows rows;

    private Person viewer;

    @BeforeEach
    void employ() {
        named(register.ofOrganisation("Klara Vogt", "administrator", organisation, chamber));
        viewer = register.ofOrganisation("Enno Fokken", "viewer", organisation, chamber);
    }

    @Test
    void anybodyOfAnOrganisationSeesWhoAdministersIt() {
        list(viewer)
                .statusCode(200)
                .body("items.personName", contains("Klara Vogt"))
                .body("items[0].homeName", nullValue());
    }

    @Test
    @Rule("ACC-7")
    void whoAdministersTheHeadOfficeIsAmongThem() {
        UUID headOffice = register.activeOrganisation(chamber, "Werft Emden GmbH");
        named(register.ofOrganisation("Anna Behrens", "administrator", headOffice, chamber));
        rows.update("update organisations set head_office_id = ? where id = ?", headOffice, organisation);

        list(viewer)
                .body("items.personName", containsInAnyOrder("Klara Vogt", "Anna Behrens"))
                .body("items.homeName", containsInAnyOrder(null, "Werft Emden GmbH"));
    }

    @Test
    void whoWasInvitedAndNeverCameCannotBeAsked() {
        Person invited = named(register.ofOrganisation("Wiebke Harms", "administrator", organisation, chamber));
        rows.update("update persons set invited = true where id = ?", invited.id());

        list(viewer).body("items.personName", contains("Klara Vogt"));
    }

    @Test
    @Rule("ACC-11")
    void anApprenticeSeesTheAdministratorsOfTheTrainingCompany() {
        Person apprentice = Person.named("Lena Vogt");
        register.grant(
                apprentice,
                "apprentice",
                Scope.trainingRelationship(UUID.randomUUID()),
                ActingFor.SELF,
                organisation,
                chamber);

        list(apprentice).body("items.personName", contains("Klara Vogt"));
    }

    @Test
    void clerksSeeWhoAdministersTheirChamber() {
        Person clerk = register.ofChamber("Anna Behrens", "clerk", chamber);
        named(register.ofChamber("Ole Janssen", "chamber-administrator", chamber));

        list(clerk).body("items.personName", contains("Ole Janssen"));
    }

    @Test
    @Rule("ACC-4")
    void afterTheEndOfTheUseThereIsStillSomebodyToAsk() {
        register.limitUse(organisation, Instant.now());

        list(viewer).body("items.personName", contains("Klara Vogt"));
    }

    @Test
    void nobodyElseIsTold() {
        Person foreign = register.ofOrganisation("Anna Huber", "administrator", organisationElsewhere, otherChamber);

        list(foreign.actingFor(ActingFor.organisation(organisation))).statusCode(404);
        list(Person.stranger()).statusCode(404);
    }

    @Test
    void theListComesInPages() {
        named(register.ofOrganisation("Zoe Adams", "administrator", organisation, chamber));

        String next = viewer.calls()
                .queryParam("limit", 1)
                .get(RESPONSIBLE)
                .then()
                .body("items.personName", contains("Klara Vogt"))
                .extract()
                .path("next");
        viewer.calls()
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(RESPONSIBLE)
                .then()
                .body("items", hasSize(1))
                .body("items.personName", contains("Zoe Adams"))
                .body("next", nullValue());
    }

    private Person named(Person person) {
        register.name(person);
        return person;
    }

    private static ValidatableResponse list(Person person) {
        return person.calls().get(RESPONSIBLE).then();
    }
}
