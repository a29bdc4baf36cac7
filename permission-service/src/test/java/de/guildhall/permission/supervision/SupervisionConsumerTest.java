package de.guildhall.permission.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("ACC-10")
class SupervisionConsumerTest {

    private static final String TOPIC = "training-record.supervision";
    private static final Instant END = Instant.now().plus(Duration.ofDays(300)).truncatedTo(ChronoUnit.SECONDS);

    @Inject
    Rows rows;

    private final UUID organisation = UUID.randomUUID();
    private final UUID relationship = UUID.randomUUID();
    private final UUID supervision = UUID.randomUUID();
    private final UUID mia = UUID.randomUUID();

    @Test
    void whoWasSentARecordDecidesInThatRelationshipUntilTheTrainingIsOver() {
        publish(mia, END, 1);

        await().until(() -> live(mia) == 1);
        assertThat(rows.text("select scope from grants where person_id = ?", mia))
                .isEqualTo("training-relationship:" + relationship);
        assertThat(rows.text("select acting_for from grants where person_id = ?", mia))
                .isEqualTo("organisation:" + organisation);
        assertThat(until(mia)).isEqualTo(END.getEpochSecond());
        Events.Published given = Events.await(
                "permission.grant",
                event -> event.state().path("personId").asText().equals(mia.toString()));
        EventContract.assertFits("permission.grant.given", given);
    }

    @Test
    void theRightEndsWithTheSupervision() {
        publish(mia, END, 1);
        await().until(() -> live(mia) == 1);

        publish(null, END, 2);

        await().until(() -> live(mia) == 0);
    }

    @Test
    void withAnotherEndOfTrainingTheRightHasAnotherEnd() {
        publish(mia, END, 1);
        await().until(() -> live(mia) == 1);
        Instant later = END.plus(Duration.ofDays(180));

        publish(mia, later, 2);

        await().until(() -> live(mia) == 1 && until(mia) == later.getEpochSecond());
    }

    @Test
    void aTrainingThatIsOverGivesNothing() {
        publish(mia, Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS), 1);
        awaitAllApplied();

        assertThat(live(mia)).isZero();
    }

    @Test
    void anOlderStateThatComesLateChangesNothing() {
        publish(null, END, 2);
        publish(mia, END, 1);
        awaitAllApplied();

        assertThat(live(mia)).isZero();
    }

    @Test
    void whoLeftTheCompanyDoesNotGetTheRightBackByAnUnchangedState() {
        publish(mia, END, 1);
        await().until(() -> live(mia) == 1);
        rows.update("update grants set revoked_at = now(), revoked_by = id where person_id = ?", mia);

        publish(mia, END, 2);
        awaitAllApplied();

        assertThat(live(mia)).isZero();
    }

    @Test
    @Rule("API-4")
    void everythingThatIsReadIsPublished() {
        EventContract.assertPublishes(
                "training-record.supervision.changed", SupervisionConsumer.SupervisionState.class);
    }

    private long live(UUID person) {
        return rows.count(
                "select count(*) from grants where person_id = ? and role = 'training-supervisor' and revoked_at is null",
                person);
    }

    private long until(UUID person) {
        return rows.count(
                "select extract(epoch from valid_until) from grants where person_id = ? and revoked_at is null",
                person);
    }

    private void awaitAllApplied() {
        UUID last = UUID.randomUUID();
        publish(UUID.randomUUID(), UUID.randomUUID(), last, END, 1);
        await().until(() -> live(last) == 1);
    }

    private void publish(UUID person, Instant end, long version) {
        publish(supervision, relationship, person, end, version);
    }

    private void publish(UUID id, UUID of, UUID person, Instant end, long version) {
        Map<String, Object> state = new HashMap<>(Map.of(
                "supervisionId",
                id,
                "version",
                version,
                "trainingRelationshipId",
                of,
                "organisationId",
                organisation,
                "chamberId",
                UUID.randomUUID(),
                "endsAt",
                end.toString()));
        if (person != null) {
            state.put("personId", person);
        }
        // One key for all of a test, so that the last one is applied last.
        Events.publish(TOPIC, supervision, "training-record.supervision.changed", state);
    }
}
