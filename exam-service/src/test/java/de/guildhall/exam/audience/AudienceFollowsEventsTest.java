package de.guildhall.exam.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Events;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AudienceFollowsEventsTest {

    private static final UUID CHAMBER = UUID.randomUUID();

    @Inject
    Rows rows;

    @Test
    void newsOfAnOrganisationInTheWrongOrderEndWithTheNewest() {
        UUID organisation = UUID.randomUUID();
        UUID newest = UUID.randomUUID();

        for (long version : List.of(1L, 3L, 2L)) {
            publishOrganisation(organisation, version == 3 ? newest : CHAMBER, version);
        }
        awaitOrganisation(publishOrganisation(UUID.randomUUID(), CHAMBER, 0), CHAMBER);

        assertThat(organisations(organisation, newest)).isEqualTo(1);
    }

    @Test
    void newsOfATrainingRelationshipInTheWrongOrderEndWithTheNewest() {
        UUID relationship = UUID.randomUUID();
        UUID newest = UUID.randomUUID();

        for (long version : List.of(1L, 3L, 2L)) {
            publishRelationship(relationship, version == 3 ? newest : UUID.randomUUID(), version);
        }
        UUID last = UUID.randomUUID();
        publishRelationship(last, newest, 0);
        await().until(() -> relationships(last, newest) == 1);

        assertThat(relationships(relationship, newest)).isEqualTo(1);
    }

    @Test
    void newsOfAnOccupationInTheWrongOrderEndWithTheNewest() {
        UUID occupation = UUID.randomUUID();

        for (long version : List.of(1L, 3L, 2L)) {
            publishOccupation(occupation, "Bäcker " + version, version);
        }
        UUID last = UUID.randomUUID();
        publishOccupation(last, "Koch", 0);
        await().until(() -> occupations(last, "Koch") == 1);

        assertThat(occupations(occupation, "Bäcker 3")).isEqualTo(1);
    }

    @Test
    @Rule("API-4")
    void everythingThatIsReadIsPublished() {
        EventContract.assertPublishes("org.organisation", OrganisationConsumer.OrganisationState.class);
        EventContract.assertPublishes(
                "org.training-relationship", TrainingRelationshipConsumer.RelationshipState.class);
    }

    private void awaitOrganisation(UUID organisation, UUID chamber) {
        await().until(() -> organisations(organisation, chamber) == 1);
    }

    private long organisations(UUID id, UUID chamber) {
        return rows.count("select count(*) from organisations where id = ? and chamber_id = ?", id, chamber);
    }

    private long relationships(UUID id, UUID occupation) {
        return rows.count(
                "select count(*) from training_relationships where id = ? and occupation_id = ? and chamber_id = ?",
                id,
                occupation,
                CHAMBER);
    }

    private long occupations(UUID id, String name) {
        return rows.count("select count(*) from occupations where id = ? and name_de = ?", id, name);
    }

    private static UUID publishOrganisation(UUID id, UUID chamber, long version) {
        Events.publish(
                "org.organisation",
                id,
                "org.organisation.changed",
                Map.of(
                        "organisationId",
                        id.toString(),
                        "chamberId",
                        chamber.toString(),
                        "companyNumber",
                        "4711",
                        "name",
                        "Metallbau Vogt",
                        "activated",
                        true,
                        "version",
                        version));
        return id;
    }

    private static void publishRelationship(UUID id, UUID occupation, long version) {
        Events.publish(
                "org.training-relationship",
                id,
                "org.training-relationship.changed",
                Map.of(
                        "trainingRelationshipId", id.toString(),
                        "organisationId", UUID.randomUUID().toString(),
                        "chamberId", CHAMBER.toString(),
                        "occupationId", occupation.toString(),
                        "apprentice", Map.of("givenName", "Mia"),
                        "version", version));
    }

    private static void publishOccupation(UUID id, String name, long version) {
        Events.publish(
                "org.occupation",
                id,
                "org.occupation.changed",
                Map.of(
                        "occupationId",
                        id.toString(),
                        "code",
                        "4711",
                        "name",
                        Map.of("de", name, "fr", name, "en", name),
                        "durationMonths",
                        36,
                        "version",
                        version));
    }
}
