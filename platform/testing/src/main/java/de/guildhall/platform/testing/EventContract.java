package de.guildhall.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import de.guildhall.platform.outbox.DomainEvent;
import de.guildhall.platform.testing.Events.Published;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** What services tell each other is what the schemas in {@code contract/events} promise (API-4). */
public final class EventContract {

    private EventContract() {}

    /** An event as it would be published, against the schema of its type. */
    public static void assertFits(ObjectMapper json, DomainEvent event) {
        try {
            assertFits(event.type(), json.readTree(json.writeValueAsString(event.state())));
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON form: " + event.type(), e);
        }
    }

    /** An event as it has arrived at Kafka. */
    public static void assertFits(String schema, Published event) {
        assertFits(schema, event.state());
    }

    /** Every field that a consumer reads is published: the schema of the other service describes it. */
    public static void assertPublishes(String schema, Class<? extends Record> read) {
        String publisher = schema.substring(0, schema.indexOf('.')) + "-service";
        List<String> faults = new ArrayList<>();
        try {
            unpublished(
                    new ObjectMapper()
                            .readTree(
                                    SourceTree.contract(publisher, file(schema)).toFile()),
                    read,
                    faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!faults.isEmpty()) {
            throw new AssertionError(schema + " is published without " + faults);
        }
    }

    private static void unpublished(JsonNode schema, Class<?> read, List<String> faults) {
        for (RecordComponent field : read.getRecordComponents()) {
            JsonNode property = schema.path("properties").path(field.getName());
            if (!property.isObject()) {
                faults.add(read.getSimpleName() + "." + field.getName());
            } else if (field.getType().isRecord()) {
                unpublished(property, field.getType(), faults);
            }
        }
    }

    private static void assertFits(String schemaName, JsonNode state) {
        JsonSchema schema = schema(schemaName);
        List<String> faults = new ArrayList<>();
        schema.validate(state).forEach(fault -> faults.add(fault.getMessage()));
        undescribed(schema.getSchemaNode(), state, faults);
        if (!faults.isEmpty()) {
            throw new AssertionError(schemaName + " breaks its contract: " + faults + "\n" + state);
        }
    }

    /** A schema lets its readers be tolerant of fields to come; its publisher must describe what it tells now. */
    private static void undescribed(JsonNode schema, JsonNode state, List<String> faults) {
        JsonNode properties = schema.path("properties");
        if (properties.isObject()) {
            state.properties().forEach(field -> {
                if (properties.has(field.getKey())) {
                    undescribed(properties.get(field.getKey()), field.getValue(), faults);
                } else {
                    faults.add(field.getKey() + " is not described");
                }
            });
        }
    }

    private static JsonSchema schema(String name) {
        String path = "contract/" + file(name);
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new AssertionError("No schema: " + path);
            }
            return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(
                            file,
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String schema) {
        return "events/" + schema + ".v1.schema.json";
    }
}
