package de.guildhall.exam.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;

/** The other side of the events that are read here: the schemas that org-service publishes. */
public final class Publisher {

    private static final Path SCHEMAS = Path.of("../org-service/src/main/resources/contract/events");

    private Publisher() {}

    /** Every field that the consumer declares exists in what is published. */
    public static void assertPublishes(String event, Class<? extends Record> read) {
        try {
            assertDescribes(
                    new ObjectMapper()
                            .readTree(SCHEMAS.resolve(event + ".v1.schema.json").toFile()),
                    read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertDescribes(JsonNode schema, Class<?> read) {
        for (RecordComponent field : read.getRecordComponents()) {
            JsonNode property = schema.path("properties").path(field.getName());
            assertThat(property.isObject())
                    .as("%s of %s is published", field.getName(), read.getSimpleName())
                    .isTrue();
            if (field.getType().isRecord()) {
                assertDescribes(property, field.getType());
            }
        }
    }
}
