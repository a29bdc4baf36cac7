package de.guildhall.trainingrecord.record;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.guildhall.platform.testing.EventContract;
import de.guildhall.platform.testing.Rule;
import de.guildhall.trainingrecord.book.RecordBook;
import de.guildhall.trainingrecord.testing.Books;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Rule("API-4")
class RecordEventsContractTest {

    private static final UUID APPRENTICE = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private final RecordBook book = Books.book(Books.lena(LocalDate.of(2026, 8, 3), LocalDate.of(2029, 7, 31)));

    @Inject
    ObjectMapper json;

    @Test
    void everyStepFitsItsSchema() {
        TrainingRecord record = TrainingRecord.begin(book, new RecordWeek(MONDAY));
        record.write(new RecordContent(null, "Gezinkt", null, null, List.of()));

        record.submit(APPRENTICE, null, MONDAY, NOW);
        EventContract.assertFits(json, RecordEvents.submitted(record, book, null));
        record.approve(UUID.randomUUID(), "Jörg Brandt", NOW);
        EventContract.assertFits(json, RecordEvents.approved(record, book));
        record.returnWith("Bitte genauer", UUID.randomUUID(), "Jörg Brandt", NOW);
        EventContract.assertFits(json, RecordEvents.returned(record, book));
    }
}
