package de.guildhall.trainingrecord.record;

import static org.assertj.core.api.Assertions.assertThat;

import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Events.Published;
import de.guildhall.platform.testing.Rule;
import de.guildhall.trainingrecord.testing.Books;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("REC-3")
class WaitingRecordsTest {

    private static final String TOPIC = "training-record.record";

    @Test
    void aTrainerWhoseAccountComesLaterIsToldOfWhatWaits() {
        CurrentWeek week = new CurrentWeek(Books.open(null));
        week.save(CurrentWeek.EMPTY, CurrentWeek.TEXT).statusCode(200);
        week.submit(CurrentWeek.SAVED).statusCode(201);
        UUID trainer = UUID.randomUUID();

        Books.changeTrainer(week.book(), 1, trainer);

        Published told = Events.await(TOPIC, event -> names(event, trainer));
        assertThat(told.type()).isEqualTo("de.guildhall.training-record.record.submitted.v1");
        assertThat(told.state().get("version").longValue()).isEqualTo(CurrentWeek.SUBMITTED);
    }

    @Test
    void newsThatChangeNoTrainerTellNobodyAgain() {
        CurrentWeek week = CurrentWeek.submitted();
        UUID sameTrainer = week.book().state().trainer().personId();
        UUID successor = UUID.randomUUID();

        Books.changeTrainer(week.book(), 1, sameTrainer);
        Books.changeTrainer(week.book(), 2, successor);

        UUID record = UUID.fromString(Events.await(TOPIC, event -> names(event, successor))
                .state()
                .get("recordId")
                .textValue());
        List<Published> events = Events.all(TOPIC, record);
        assertThat(events.stream().filter(event -> names(event, sameTrainer))).hasSize(1);
        assertThat(events.stream().filter(event -> names(event, successor))).hasSize(1);
    }

    @Test
    void aDecidedRecordWaitsForNobody() {
        CurrentWeek decided = CurrentWeek.returned();
        CurrentWeek waiting = CurrentWeek.submitted();
        UUID ofDecided = UUID.randomUUID();
        UUID ofWaiting = UUID.randomUUID();

        Books.changeTrainer(decided.book(), 1, ofDecided);
        Books.changeTrainer(waiting.book(), 1, ofWaiting);

        Events.await(TOPIC, event -> names(event, ofWaiting));
        assertThat(Events.all(TOPIC, recordOf(decided)).stream().filter(event -> names(event, ofDecided)))
                .isEmpty();
    }

    private static UUID recordOf(CurrentWeek week) {
        String bookId = week.book().id().toString();
        return UUID.fromString(Events.await(
                        TOPIC,
                        event -> event.state()
                                .path("trainingRelationshipId")
                                .asText()
                                .equals(bookId))
                .key());
    }

    private static boolean names(Published event, UUID trainer) {
        return event.state().path("trainerPersonId").asText().equals(trainer.toString());
    }
}
