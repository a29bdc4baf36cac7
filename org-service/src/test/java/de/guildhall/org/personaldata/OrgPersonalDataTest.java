package de.guildhall.org.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.guildhall.org.testing.CompanyTest;
import de.guildhall.platform.personaldata.PersonalData;
import de.guildhall.platform.testing.PersonalDataContract;
import de.guildhall.platform.testing.Rows;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrgPersonalDataTest extends CompanyTest {

    @Inject
    PersonalData data;

    @Inject
    DataSource database;

    @Inject
    Rows rows;

    @Test
    @Rule("AUD-2")
    void noTableThatNamesPersonsIsForgotten() {
        PersonalDataContract.assertForgetsNothing(database, data);
    }

    @Test
    @Rule("AUD-2")
    void anApprenticeReadsTheTrainingRelationshipAndTheTrainerNothingOfTheApprentice() {
        UUID relationship = company.relationship();
        UUID apprentice = UUID.randomUUID();
        UUID trainer = UUID.randomUUID();
        rows.update(
                "update training_relationships set account_state = 'LINKED', account_person = ?, trainer_person = ?"
                        + " where id = ?",
                apprentice,
                trainer,
                relationship);

        JsonNode own = PersonalDataContract.told(apprentice).get("training-relationships");
        Map<String, JsonNode> ofTrainer = PersonalDataContract.told(trainer);

        assertThat(own.path("rows")).hasSize(1);
        assertThat(own.at("/rows/0/given_name").asText()).isEqualTo("Lena");
        assertThat(own.at("/rows/0/organisation").asText()).isEqualTo("Müller Maschinenbau GmbH");
        assertThat(ofTrainer
                        .get("training-relationships-as-trainer")
                        .at("/rows/0/training_relationship_id")
                        .asText())
                .isEqualTo(relationship.toString());
        assertThat(ofTrainer.toString()).doesNotContain("Lena");
        assertThat(PersonalDataContract.told(UUID.randomUUID())).isEmpty();
    }

    @Test
    @Rule("AUD-2")
    void whoeverHasMoreOfOneKindThanAnExportTakesLearnsThat() {
        UUID clerk = UUID.randomUUID();
        looks(clerk, 20_000);
        assertThat(PersonalDataContract.told(clerk)
                        .get("looks")
                        .path("complete")
                        .asBoolean())
                .isTrue();

        looks(clerk, 1);
        assertThat(PersonalDataContract.told(clerk)
                        .get("looks")
                        .path("complete")
                        .asBoolean())
                .isFalse();
    }

    private void looks(UUID person, int many) {
        rows.update(
                "insert into looks (id, person_id, chamber_id, reason, ends_at)"
                        + " select gen_random_uuid(), ?, gen_random_uuid(), 'asked by the ministry', now() + interval '1 hour'"
                        + " from generate_series(1, ?)",
                person,
                many);
    }
}
