package de.guildhall.trainingrecord.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.guildhall.platform.testing.PersonalDataContract;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people read of record books when they ask for all that is known about them. */
@QuarkusTest
@Rule("AUD-2")
class RecordsToldTest {

    private static final String REMARKS = "Bitte die Maschinen nennen";

    @Test
    void anApprenticeReadsTheOwnBookWithAllVersionsAndNobodyElses() {
        CurrentWeek week = CurrentWeek.submitted();
        CurrentWeek.submitted();
        week.giveBack(CurrentWeek.SUBMITTED, REMARKS).statusCode(201);

        Map<String, JsonNode> told =
                PersonalDataContract.told(week.book().state().apprentice().personId());

        assertThat(told.get("record-books").path("rows")).hasSize(1);
        assertThat(told.get("record-books").at("/rows/0/trainer").asText()).isEqualTo("Jörg Brandt");
        assertThat(told.get("records").path("title").asText()).isEqualTo("Ausbildungsnachweise");
        assertThat(told.get("records").path("rows")).hasSize(1);
        assertThat(told.get("records").at("/rows/0/work").asText()).isEqualTo(CurrentWeek.TEXT);
        assertThat(told.get("records").at("/rows/0/remarks").asText()).isEqualTo(REMARKS);
        assertThat(told.get("record-versions").path("rows")).hasSize(2);
    }

    @Test
    void aTrainerReadsWhatTheyDecidedAndNotWhatApprenticesWrote() {
        CurrentWeek week = CurrentWeek.submitted();
        week.giveBack(CurrentWeek.SUBMITTED, REMARKS).statusCode(201);

        Map<String, JsonNode> told = PersonalDataContract.told(week.trainer().id());

        assertThat(told.get("records-decided").at("/rows/0/remarks").asText()).isEqualTo(REMARKS);
        assertThat(told.toString()).doesNotContain(CurrentWeek.TEXT, "Lena", "Vogt");
    }
}
