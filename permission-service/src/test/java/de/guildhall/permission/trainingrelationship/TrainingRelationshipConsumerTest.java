package de.guildhall.permission.trainingrelationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("ACC-8")
class TrainingRelationshipConsumerTest {

    @Inject
    Rows rows;

    private final UUID chamber = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();
    private final UUID relationship = UUID.randomUUID();
    private final UUID apprentice = UUID.randomUUID();
    private final UUID trainer = UUID.randomUUID();

    @Test
    void apprenticeAndTrainerGetTheirRolesWithTheirAccounts() {
        // Given
        publish(null, null, 1);

        // When
        publish(apprentice, null, 2);
        publish(apprentice, trainer, 3);

        // Then
        await().until(() -> holds(trainer, "contract-trainer", "organisation:" + organisation));
        assertThat(holds(apprentice, "apprentice", "self")).isTrue();
        assertThat(grants()).isEqualTo(2);
    }

    @Test
    void theRoleOfTheTrainerPassesWithTheRelationship() {
        // Given
        UUID successor = UUID.randomUUID();
        publish(apprentice, trainer, 1);

        // When
        publish(apprentice, successor, 2);

        // Then
        await().until(() -> holds(successor, "contract-trainer", "organisation:" + organisation));
        assertThat(holds(trainer, "contract-trainer", "organisation:" + organisation))
                .isFalse();
        assertThat(holds(apprentice, "apprentice", "self")).isTrue();
        Events.Published revoked = Events.await(
                "permission.grant",
                event -> event.state().path("personId").asText().equals(trainer.toString())
                        && event.state().has("revokedAt"));
        assertThat(revoked.type()).isEqualTo("de.guildhall.permission.grant.revoked.v1");
    }

    @Test
    void aTrainerWithoutAccountLeavesTheRelationshipWithoutTrainer() {
        // Given
        publish(apprentice, trainer, 1);

        // When
        publish(apprentice, null, 2);

        // Then
        await().until(() -> grants() == 1);
        assertThat(holds(apprentice, "apprentice", "self")).isTrue();
    }

    @Test
    void theRoleOfTheApprenticePassesToTheRightPerson() {
        // Given
        UUID rightPerson = UUID.randomUUID();
        publish(apprentice, trainer, 1);

        // When
        publish(rightPerson, trainer, 2);

        // Then
        await().until(() -> holds(rightPerson, "apprentice", "self"));
        assertThat(holds(apprentice, "apprentice", "self")).isFalse();
    }

    @Test
    void newsInTheWrongOrderEndWithTheNewest() {
        // When
        for (long version : List.of(3L, 1L, 2L)) {
            publish(apprentice, version == 3 ? trainer : UUID.randomUUID(), version);
        }
        awaitAllApplied();

        // Then
        assertThat(holds(trainer, "contract-trainer", "organisation:" + organisation))
                .isTrue();
        assertThat(grants()).isEqualTo(2);
    }

    @Test
    void theSameEventTwiceGivesOneGrant() {
        // When
        Map<String, Object> state = state(relationship, apprentice, trainer, 1);
        UUID event = Events.publish(
                "org.training-relationship", relationship, "org.training-relationship.registered", state);
        Events.publish(event, "org.training-relationship", relationship, "org.training-relationship.registered", state);
        awaitAllApplied();

        // Then
        assertThat(grants()).isEqualTo(2);
    }

    @Test
    void whatAnAdministratorOfTheChamberRevokedStaysRevokedAsLongAsThePersonsStay() {
        // Given
        publish(apprentice, trainer, 1);
        await().until(() -> grants() == 2);
        rows.update("update grants set revoked_at = now(), revoked_by = id where person_id = ?", trainer);

        // When
        publish(apprentice, trainer, 2);
        awaitAllApplied();

        // Then
        assertThat(grants()).isEqualTo(1);
    }

    @Test
    @Rule("API-4")
    void everythingThatIsReadIsPublished() {
        EventContract.assertPublishes(
                "org.training-relationship", TrainingRelationshipConsumer.RelationshipState.class);
    }

    private void awaitAllApplied() {
        UUID last = UUID.randomUUID();
        UUID another = UUID.randomUUID();
        Events.publish(
                "org.training-relationship",
                another,
                "org.training-relationship.changed",
                state(another, last, null, 1));
        await().until(() -> rows.count("select count(*) from grants where person_id = ?", last) == 1);
    }

    private void publish(UUID apprentice, UUID trainer, long version) {
        Events.publish(
                "org.training-relationship",
                relationship,
                "org.training-relationship.changed",
                state(relationship, apprentice, trainer, version));
    }

    private boolean holds(UUID person, String role, String actingFor) {
        return rows.count(
                        "select count(*) from grants where person_id = ? and role = ? and acting_for = ? and scope = ?"
                                + " and organisation_id = ? and chamber_id = ? and revoked_at is null",
                        person,
                        role,
                        actingFor,
                        "training-relationship:" + relationship,
                        organisation,
                        chamber)
                == 1;
    }

    private long grants() {
        return rows.count(
                "select count(*) from grants where scope = ? and revoked_at is null",
                "training-relationship:" + relationship);
    }

    private Map<String, Object> state(UUID relationship, UUID apprentice, UUID trainer, long version) {
        return new HashMap<>(Map.of(
                "trainingRelationshipId", relationship.toString(),
                "organisationId", organisation.toString(),
                "organisationName", "Metallbau Vogt",
                "chamberId", chamber.toString(),
                "apprentice", party("Mia", apprentice),
                "trainer", party("Bernd", trainer),
                "version", version));
    }

    private static Map<String, Object> party(String name, UUID person) {
        Map<String, Object> party = new HashMap<>(Map.of("givenName", name));
        if (person != null) {
            party.put("personId", person.toString());
        }
        return party;
    }
}
