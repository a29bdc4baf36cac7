package de.guildhall.exam.examdate;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is published is what the schemas in {@code contract/events} promise. */
@QuarkusTest
@Rule("API-4")
class ExamDateEventsContractTest {

    @Inject
    ObjectMapper json;

    @Test
    void aPlannedDateOfEveryKindFitsItsSchema() {
        for (ExamKind kind : ExamKind.values()) {
            EventContract.assertFits(json, ExamDateEvents.planned(date(kind)));
        }
    }

    @Test
    void aChangedDateFitsItsSchema() {
        EventContract.assertFits(json, ExamDateEvents.changed(date(ExamKind.FINAL)));
    }

    @Test
    void aRemovedDateFitsItsSchema() {
        EventContract.assertFits(json, ExamDateEvents.removed(date(ExamKind.FINAL)));
    }

    private static ExamDate date(ExamKind kind) {
        LocalDate day = LocalDate.of(2027, 5, 4);
        return new ExamDate(
                UUID.randomUUID(), new ExamPlan(UUID.randomUUID(), UUID.randomUUID(), kind, day, day, "Osnabrück"));
    }
}
