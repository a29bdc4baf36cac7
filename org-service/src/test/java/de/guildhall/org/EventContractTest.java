package de.guildhall.org;

import de.guildhall.org.testing.Office;
import de.guildhall.org.testing.Office.Company;
import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Events.Published;
import de.guildhall.platform.testing.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every event, as it arrives at Kafka, is what its schema promises. */
@QuarkusTest
class EventContractTest {

    private Office office;
    private Company company;

    @BeforeEach
    void register() {
        office = Office.open();
        company = office.company(Map.of("email", "info@example.org"));
    }

    @Test
    void chamberOpenedAndChanged() {
        Office.operator()
                .calls()
                .header("If-Match", "\"1\"")
                .body(Office.chamber())
                .put("/api/org/v1/chambers/" + office.chamberId())
                .then()
                .statusCode(200);
        assertFits("org.chamber", "org.chamber.opened", office.chamberId());
        assertFits("org.chamber", "org.chamber.changed", office.chamberId());
    }

    @Test
    void occupationAdded() {
        assertFits("org.occupation", "org.occupation.added", Office.occupation());
    }

    @Test
    void organisationRegisteredAndActivated() {
        String code = company.letterCode(company.issueCode(Map.of("endOfUse", "2099-12-31")));
        company.redeem(Person.named("Sabine Vogel"), code).statusCode(201);
        assertFits("org.organisation", "org.organisation.registered", company.id());
        assertFits("org.organisation", "org.organisation.activated", company.id());
        assertFits("org.activation", "org.activation.activated", company.id());
    }

    @Test
    void endOfUseMovedAndActivationTakenBack() {
        company.redeem(Person.stranger(), company.newLetterCode()).statusCode(201);
        office.clerk()
                .calls()
                .header("If-Match", "\"2\"")
                .body(Map.of("endOfUse", "2099-12-31"))
                .put("/api/org/v1/organisations/" + company.id() + "/end-of-use")
                .then()
                .statusCode(200);
        assertFits("org.organisation", "org.organisation.end-of-use-moved", company.id());
        company.takeBack(company.revocationCode()).statusCode(204);
        assertFits("org.activation", "org.activation.taken-back", company.id());
        assertFits("org.organisation", "org.organisation.activation-taken-back", company.id());
    }

    @Test
    void headOfficeSetAndRemoved() {
        Office.Company headOffice = office.openedCompany();
        String path = "/api/org/v1/organisations/" + company.id() + "/head-office";
        office.clerk()
                .calls()
                .header("If-Match", "\"1\"")
                .body(Map.of("chamberId", office.chamberId().toString(), "companyNumber", headOffice.number()))
                .put(path)
                .then()
                .statusCode(200);
        assertFits("org.organisation", "org.organisation.attached", company.id());
        office.clerk().calls().header("If-Match", "\"2\"").delete(path).then().statusCode(200);
        assertFits("org.organisation", "org.organisation.detached", company.id());
    }

    @Test
    void delegated() {
        company.redeem(Person.stranger(), company.newLetterCode()).statusCode(201);
        Company adviser = office.openedCompany();
        adviser.administrator()
                .calls()
                .body(Map.of(
                        "chamberId", office.chamberId().toString(),
                        "companyNumber", company.number(),
                        "code", company.letterCode(company.issueCode(Map.of("kind", "DELEGATE"))),
                        "delegateId", adviser.id().toString()))
                .post("/api/org/v1/delegations")
                .then()
                .statusCode(201);
        assertFits("org.activation", "org.activation.delegated", company.id());
    }

    @Test
    void activationClosedForAnAccountAndForACompany() {
        Person first = Person.named("Ungeduld");
        for (Person person : new Person[] {first, Person.stranger()}) {
            for (int i = 0; i < 5; i++) {
                company.redeem(person, "0000-0000-0000-0000-0").statusCode(409);
            }
        }
        assertFits("org.activation", "org.activation.locked", first.id());
        assertFits("org.activation", "org.activation.locked", company.id());
    }

    @Test
    void trainerRegisteredRequestedAndLinked() {
        UUID trainer = company.trainer();
        UUID relationship = company.relationship(Map.of("trainerId", trainer.toString()));
        requestAccount("/api/org/v1/trainers/" + trainer);
        link("TRAINER", trainer);
        assertFits("org.trainer", "org.trainer.registered", trainer);
        assertFits("org.account-request", "org.account.requested", trainer);
        assertFits("org.trainer", "org.trainer.linked", trainer);
        assertFits("org.training-relationship", "org.training-relationship.trainer-linked", relationship);
    }

    @Test
    void trainingRelationshipRegisteredRequestedAndLinked() {
        UUID relationship = company.relationship();
        requestAccount("/api/org/v1/training-relationships/" + relationship);
        link("TRAINING_RELATIONSHIP", relationship);
        assertFits("org.training-relationship", "org.training-relationship.registered", relationship);
        assertFits("org.account-request", "org.account.requested", relationship);
        assertFits("org.training-relationship", "org.training-relationship.apprentice-linked", relationship);
    }

    private void requestAccount(String path) {
        company.administrator()
                .calls()
                .body(Map.of("email", "somebody@example.org"))
                .post(path + "/account")
                .then()
                .statusCode(202);
    }

    private static void link(String kind, UUID cause) {
        Events.publish(
                "identity.account",
                cause,
                "identity.account.linked",
                Map.of("causeKind", kind, "causeId", cause, "personId", UUID.randomUUID()));
    }

    private static void assertFits(String topic, String type, UUID key) {
        Published event = Events.await(
                topic,
                published -> published.key().equals(key.toString())
                        && published.type().equals("de.guildhall." + type + ".v1"));
        EventContract.assertFits(topic, event);
    }
}
