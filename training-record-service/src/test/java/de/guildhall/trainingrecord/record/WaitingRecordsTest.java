package de.guildhall.trainingrecord.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Events.Published;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import de.guildhall.trainingrecord.testing.Books;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("REC-3")
class WaitingRecordsTest {

    private static final String TOPIC = "training-record.record";
    private static final String SUBMIT = "update training_records"
            + " set status = 'SUBMITTED', submitted_at = now(), submitted_by = ?, version = version + 1 where book_id = ?";

    @Inject
    Rows rows;

    @Inject
    DataSource database;

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

    @Test
    void aWeekHandedInWhileTheTrainerBecomesKnownIsAnnouncedToThatTrainer() throws SQLException {
        CurrentWeek week = new CurrentWeek(Books.open(null));
        week.save(CurrentWeek.EMPTY, CurrentWeek.TEXT).statusCode(200);
        UUID trainer = UUID.randomUUID();

        CompletableFuture<ValidatableResponse> submitted;
        try (Connection news = database.getConnection()) {
            news.setAutoCommit(false);
            execute(
                    news,
                    "update record_books set trainer_person_id = ? where id = ?",
                    trainer,
                    week.book().id());
            submitted = CompletableFuture.supplyAsync(() -> week.submit(CurrentWeek.SAVED));
            awaitSomebodyWaiting(submitted);
            news.commit();
        }

        submitted.join().statusCode(201);
        Events.await(TOPIC, event -> names(event, trainer));
    }

    @Test
    void theTrainerWhoBecomesKnownWhileAWeekIsBeingHandedInIsToldOfIt() throws SQLException {
        CurrentWeek week = new CurrentWeek(Books.open(null));
        week.save(CurrentWeek.EMPTY, CurrentWeek.TEXT).statusCode(200);
        UUID trainer = UUID.randomUUID();

        try (Connection handingIn = database.getConnection()) {
            handingIn.setAutoCommit(false);
            UUID book = week.book().id();
            execute(handingIn, "select 1 from record_books where id = ? for share", book);
            execute(handingIn, SUBMIT, week.apprentice().id(), book);
            Books.changeTrainer(week.book(), 1, trainer);
            awaitSomebodyWaiting(new CompletableFuture<>());
            handingIn.commit();
        }

        Events.await(TOPIC, event -> names(event, trainer));
    }

    private static void execute(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }

    private void awaitSomebodyWaiting(CompletableFuture<?> orDone) {
        await().until(() -> orDone.isDone()
                || rows.count("select count(*) from pg_stat_activity"
                                + " where datname = current_database() and wait_event_type = 'Lock'")
                        > 0);
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
