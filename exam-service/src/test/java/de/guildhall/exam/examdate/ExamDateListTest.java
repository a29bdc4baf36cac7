package de.guildhall.exam.examdate;

import static de.guildhall.exam.examdate.ExamDateCalls.DATES;
import static de.guildhall.exam.examdate.ExamDateCalls.planned;
import static de.guildhall.exam.examdate.ExamDateCalls.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import de.guildhall.exam.testing.OccupationsTest;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExamDateListTest extends OccupationsTest {

    @Test
    @Rule({"EXM-1", "API-2"})
    void theListIsNarrowedDownAndReadPageByPage() {
        // Given
        for (String day : List.of("2027-05-04", "2027-03-15", "2027-05-04", "2027-09-01", "2027-05-04")) {
            planned(clerk, wish(chamber, baker, day));
        }
        planned(clerk, wish(chamber, joiner, "2027-05-04"));

        // When
        List<String> days = new ArrayList<>();
        String cursor = null;
        do {
            var request = clerk.calls()
                    .queryParam("chamberId", chamber)
                    .queryParam("occupationId", baker)
                    .queryParam("from", "2027-05-04")
                    .queryParam("limit", 2);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get(DATES).then().statusCode(200).extract();
            days.addAll(page.path("items.startsOn"));
            cursor = page.path("next");
        } while (cursor != null);

        // Then
        assertThat(days).containsExactly("2027-05-04", "2027-05-04", "2027-05-04", "2027-09-01");
    }

    @Test
    void aListRefusesWhatItCannotRead() {
        clerk.calls()
                .queryParam("cursor", "nonsense")
                .get(DATES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("cursor"));
        clerk.calls()
                .queryParam("cursor", "eB95")
                .get(DATES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("cursor"));
        clerk.calls()
                .queryParam("limit", 0)
                .get(DATES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("limit"));
    }
}
