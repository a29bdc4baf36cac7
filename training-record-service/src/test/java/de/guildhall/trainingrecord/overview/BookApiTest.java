package de.guildhall.trainingrecord.overview;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Person;
import de.guildhall.platform.testing.Rule;
import de.guildhall.trainingrecord.record.RecordWeek;
import de.guildhall.trainingrecord.testing.Books;
import de.guildhall.trainingrecord.testing.Books.Opened;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BookApiTest {

    private static final String BOOKS = "/api/training-record/v1/record-books";

    @Test
    void aBookListsEveryWeekOfTraining() {
        Opened book = Books.open();

        book.apprentice()
                .calls()
                .get(book.path() + "/weeks")
                .then()
                .statusCode(200)
                .body("status[0]", equalTo("EMPTY"))
                .body(
                        "startsOn[0]",
                        equalTo(book.state()
                                .startsOn()
                                .with(java.time.DayOfWeek.MONDAY)
                                .toString()));
        book.apprentice()
                .calls()
                .queryParam("from", "2026-W99")
                .get(book.path() + "/weeks")
                .then()
                .statusCode(404);
    }

    @Test
    @Rule("REC-11")
    void weeksThatAreOverWithoutARecordAreMissing() {
        Opened book = Books.open();
        book.apprentice()
                .calls()
                .header("If-Match", "\"0\"")
                .body(Map.of("work", "Gezinkt", "days", List.of()))
                .put(book.path() + "/weeks/" + RecordWeek.containing(LocalDate.now()))
                .then()
                .statusCode(200);

        book.apprentice()
                .calls()
                .get(book.path())
                .then()
                .statusCode(200)
                .body("counts.missing", equalTo(10), "counts.draft", equalTo(1))
                .body("apprenticeName", equalTo("Lena Vogt"), "occupation.de", equalTo("Tischler/in"));
    }

    @Test
    void anAdministratorPagesThroughTheBooksOfTheCompany() {
        UUID organisation = UUID.randomUUID();
        LocalDate start = LocalDate.now().minusWeeks(1);
        for (int i = 0; i < 3; i++) {
            UUID id = UUID.randomUUID();
            Events.publish(
                    Books.TOPIC,
                    id,
                    Books.TYPE,
                    Books.lena(id, 0, organisation, UUID.randomUUID(), start, start.plusYears(3)));
        }
        Person administrator = Person.named("Verwalterin").administratorOf(organisation);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> administrator
                                .calls()
                                .get(BOOKS)
                                .jsonPath()
                                .getList("items")
                                .size()
                        == 3);

        String next = administrator
                .calls()
                .queryParam("limit", 2)
                .get(BOOKS)
                .then()
                .body("items", hasSize(2), "next", notNullValue())
                .extract()
                .path("next");
        administrator
                .calls()
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get(BOOKS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1), "next", nullValue());
    }

    @Test
    void aPageHasBounds() {
        Person someone = Person.named("Lena Vogt").apprenticeOf(UUID.randomUUID());

        someone.calls().queryParam("limit", 0).get(BOOKS).then().statusCode(400);
        someone.calls().queryParam("limit", 101).get(BOOKS).then().statusCode(400);
        someone.calls().queryParam("limit", "many").get(BOOKS).then().statusCode(400);
        someone.calls().queryParam("cursor", "%%%").get(BOOKS).then().statusCode(400);
        someone.calls().queryParam("cursor", "YWJj").get(BOOKS).then().statusCode(400);
    }

    @Test
    void anOlderStateOfARelationshipChangesNothing() {
        Opened book = Books.open();
        UUID id = book.id();
        LocalDate start = book.state().startsOn();
        Events.publish(
                Books.TOPIC,
                id,
                Books.TYPE,
                Books.lena(id, 2, book.state().organisationId(), null, start, start.plusYears(2)));
        Events.publish(
                Books.TOPIC,
                id,
                Books.TYPE,
                Books.lena(id, 1, book.state().organisationId(), null, start, start.plusYears(1)));
        Opened later = Books.open();

        book.apprentice()
                .calls()
                .get(book.path())
                .then()
                .body("endsOn", equalTo(start.plusYears(2).toString()));
        later.apprentice().calls().get(later.path()).then().statusCode(200);
    }
}
