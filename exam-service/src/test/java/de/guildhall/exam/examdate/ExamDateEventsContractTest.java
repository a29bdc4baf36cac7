package de.guildhall.exam.examdate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import de.guildhall.platform.outbox.DomainEvent;
import de.guildhall.platform.testing.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is published is what the schemas in {@code contract/events} promise. */
@QuarkusTest
@Rule("API-4")
class ExamDateEventsContractTest {

    @Inject
    ObjectMapper json;

    @Test
    void aPlannedDateOfEveryKindFitsItsSchema() throws IOException {
        for (ExamKind kind : ExamKind.values()) {
            assertFits(ExamDateEvents.planned(date(kind)));
        }
    }

    @Test
    void aChangedDateFitsItsSchema() throws IOException {
        assertFits(ExamDateEvents.changed(date(ExamKind.FINAL)));
    }

    @Test
    void aRemovedDateFitsItsSchema() throws IOException {
        assertFits(ExamDateEvents.removed(date(ExamKind.FINAL)));
    }

    private static ExamDate date(ExamKind kind) {
        LocalDate day = LocalDate.of(2027, 5, 4);
        return new ExamDate(
                UUID.randomUUID(), new ExamPlan(UUID.randomUUID(), UUID.randomUUID(), kind, day, day, "Osnabrück"));
    }

    private void assertFits(DomainEvent event) throws IOException {
        assertThat(event.topic()).isEqualTo("exam.exam-date");
        JsonNode written = json.readTree(json.writeValueAsString(event.state()));
        Set<ValidationMessage> faults = schema(event.type()).validate(written);
        assertThat(faults).as("%s", written).isEmpty();
    }

    private static JsonSchema schema(String type) throws IOException {
        try (InputStream file =
                ExamDateEventsContractTest.class.getResourceAsStream("/contract/events/" + type + ".v1.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(
                            file,
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build());
        }
    }
}
