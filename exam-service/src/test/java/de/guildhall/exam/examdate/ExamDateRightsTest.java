package de.guildhall.exam.examdate;

import static de.guildhall.exam.examdate.ExamDateCalls.DATES;
import static de.guildhall.exam.examdate.ExamDateCalls.change;
import static de.guildhall.exam.examdate.ExamDateCalls.list;
import static de.guildhall.exam.examdate.ExamDateCalls.plan;
import static de.guildhall.exam.examdate.ExamDateCalls.planned;
import static de.guildhall.exam.examdate.ExamDateCalls.read;
import static de.guildhall.exam.examdate.ExamDateCalls.remove;
import static de.guildhall.exam.examdate.ExamDateCalls.wish;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import de.guildhall.exam.testing.OccupationsTest;
import de.guildhall.platform.caller.ActingFor;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may plan, and who sees what. */
@QuarkusTest
class ExamDateRightsTest extends OccupationsTest {

    @Test
    @Rule({"EXM-2", "EXM-4"})
    void everybodySeesTheDatesThatConcernThem() {
        // Given
        planned(clerk, wish(chamber, baker, "2027-05-04"));
        planned(clerk, wish(chamber, joiner, "2027-05-05"));
        UUID organisation = register.organisation(chamber);
        UUID relationship = register.trainingRelationship(chamber, joiner);
        Person administrator = Person.named("Lena Vogt").administratorOf(organisation);
        Person trainer = Person.named("Bernd Ahlers").trainerOf(organisation, relationship);
        Person apprentice = Person.named("Mia Otten").apprenticeOf(relationship);
        Person chamberAdministrator = Person.named("Dörte Lüken").chamberAdministratorOf(chamber);
        Person examiner = Person.named("Ulf Harms").examinerOf(chamber);

        // Then
        assertSees(clerk, "Bäcker", "Tischler");
        assertSees(chamberAdministrator, "Bäcker", "Tischler");
        assertSees(examiner, "Bäcker", "Tischler");
        assertSees(administrator, "Bäcker", "Tischler");
        assertSees(trainer, "Tischler");
        assertSees(apprentice, "Tischler");
        list(administrator).body("items[0].access.edit", equalTo(false));
        list(clerk).body("items[0].access.edit", equalTo(true));
    }

    @Test
    @Rule({"EXM-2", "EXM-4"})
    void nobodySeesTheDatesOfOthers() {
        // Given
        String id = planned(clerk, wish(chamber, baker, "2027-05-04"));
        Person administrator = Person.named("Xaver Huber").administratorOf(register.organisation(otherChamber));
        Person apprentice = Person.named("Mia Otten").apprenticeOf(register.trainingRelationship(chamber, joiner));
        Person elsewhere = Person.named("Sepp Maier").apprenticeOf(register.trainingRelationship(otherChamber, baker));
        Person unknownYet = Person.named("Neu Hier").administratorOf(UUID.randomUUID());
        Person examinerElsewhere = Person.named("Alois Huber").examinerOf(otherChamber);

        // Then
        for (Person other : List.of(administrator, apprentice, elsewhere, unknownYet, examinerElsewhere)) {
            read(other, id).statusCode(404);
            list(other).body("items", empty());
        }
        administrator.calls().queryParam("chamberId", chamber).get(DATES).then().statusCode(404);
        apprentice
                .calls()
                .queryParam("chamberId", chamber)
                .get(DATES)
                .then()
                .statusCode(200)
                .body("items", empty());
        list(Person.stranger()).statusCode(403);
        read(Person.stranger(), id).statusCode(403);
        clerk.actingFor(ActingFor.SELF).calls().get(DATES).then().statusCode(403);
    }

    @Test
    void nobodyElsePlansChangesOrRemoves() {
        String id = planned(clerk, wish(chamber, baker, "2027-05-04"));
        UUID organisation = register.organisation(chamber);
        Person administrator = Person.named("Lena Vogt").administratorOf(organisation);
        Person elsewhere = Person.named("Vroni Huber").clerkOf(otherChamber);
        Person examiner = Person.named("Ulf Harms").examinerOf(chamber);

        for (Person other : List.of(administrator, examiner, Person.stranger())) {
            plan(other, wish(chamber, baker, "2027-05-04")).statusCode(403);
            change(other, id, wish(chamber, baker, "2027-06-01")).statusCode(403);
            remove(other, id).statusCode(403);
        }
        plan(elsewhere, wish(chamber, baker, "2027-05-04")).statusCode(404);
        change(elsewhere, id, wish(chamber, baker, "2027-06-01")).statusCode(404);
        remove(elsewhere, id).statusCode(404);
        given().contentType("application/json")
                .body(wish(chamber, baker, "2027-05-04"))
                .post(DATES)
                .then()
                .statusCode(401);
        given().contentType("application/json")
                .body(wish(chamber, baker, "2027-05-04"))
                .put(DATES + "/" + id)
                .then()
                .statusCode(401);
        given().delete(DATES + "/" + id).then().statusCode(401);
        given().get(DATES + "/" + id).then().statusCode(401);
        given().get(DATES).then().statusCode(401);
        read(clerk, id).statusCode(200).header("ETag", "\"1\"");
    }

    private void assertSees(Person person, String... occupations) {
        list(person).body("items.occupation.de", contains(occupations));
    }
}
