package de.guildhall.permission.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("ACC-8")
class TrainerConsumerTest {

    @Inject
    Rows rows;

    @Inject
    DataSource database;

    private final UUID chamber = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();
    private final UUID trainer = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();

    @Test
    void theAccountOfARegisteredTrainerMakesThePersonATrainer() {
        // Given
        publish(trainer, null, 1);

        // When
        publish(trainer, person, 2);

        // Then
        await().until(() -> isTrainer(person));
    }

    @Test
    void anotherPersonTakesThePlaceOfTheFirst() {
        // Given
        UUID successor = UUID.randomUUID();
        publish(trainer, person, 1);

        // When
        publish(trainer, successor, 2);

        // Then
        await().until(() -> isTrainer(successor));
        assertThat(isTrainer(person)).isFalse();
    }

    @Test
    void oldNewsChangeNothing() {
        // Given
        publish(trainer, person, 5);

        // When
        publish(trainer, UUID.randomUUID(), 4);
        publish(trainer, null, 3);
        awaitAllApplied();

        // Then
        assertThat(isTrainer(person)).isTrue();
        assertThat(trainers()).isEqualTo(1);
    }

    @Test
    void whoIsRegisteredTwiceStaysTrainerWhenOneRegistrationPasses() {
        // Given
        publish(trainer, person, 1);
        publish(UUID.randomUUID(), person, 1);

        // When
        publish(trainer, null, 2);
        awaitAllApplied();

        // Then
        assertThat(isTrainer(person)).isTrue();
    }

    @Test
    void aTrainerIsLearntWhenNobodyElseIsAtTheOrganisation() throws SQLException {
        rows.update(
                "insert into organisations (id, chamber_id, activated, version) values (?, ?, true, 0)",
                organisation,
                chamber);
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select 1 from organisations where id = '" + organisation + "' for update");

            publish(trainer, person, 1);
            await().until(() -> rows.count("select count(*) from pg_locks where not granted") > 0);

            assertThat(isTrainer(person)).isFalse();
            other.rollback();
        }
        await().until(() -> isTrainer(person));
    }

    @Test
    void theSameEventTwiceGivesOneGrant() {
        // When
        UUID event = Events.publish("org.trainer", trainer, "org.trainer.linked", state(trainer, person, 1));
        Events.publish(event, "org.trainer", trainer, "org.trainer.linked", state(trainer, person, 1));
        awaitAllApplied();

        // Then
        assertThat(trainers()).isEqualTo(1);
    }

    @Test
    @Rule("API-4")
    void everythingThatIsReadIsPublished() {
        EventContract.assertPublishes("org.trainer", TrainerConsumer.TrainerState.class);
    }

    private void awaitAllApplied() {
        UUID last = UUID.randomUUID();
        publish(UUID.randomUUID(), last, 1);
        await().until(() -> isTrainer(last));
        rows.update("delete from grants where person_id = ?", last);
    }

    private void publish(UUID trainer, UUID person, long version) {
        Events.publish("org.trainer", trainer, "org.trainer.changed", state(trainer, person, version));
    }

    private boolean isTrainer(UUID person) {
        return rows.count(
                        "select count(*) from grants where person_id = ? and role = 'trainer' and scope = ?"
                                + " and acting_for = ? and chamber_id = ? and revoked_at is null",
                        person,
                        "organisation:" + organisation,
                        "organisation:" + organisation,
                        chamber)
                == 1;
    }

    private long trainers() {
        return rows.count("select count(*) from grants where organisation_id = ? and revoked_at is null", organisation);
    }

    private Map<String, Object> state(UUID trainer, UUID person, long version) {
        Map<String, Object> state = new HashMap<>(Map.of(
                "trainerId",
                trainer.toString(),
                "organisationId",
                organisation.toString(),
                "chamberId",
                chamber.toString(),
                "givenName",
                "Bernd",
                "familyName",
                "Ahlers",
                "version",
                version));
        if (person != null) {
            state.put("personId", person.toString());
        }
        return state;
    }
}
