package de.guildhall.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import de.guildhall.platform.outbox.DomainEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/** What a service publishes is what the schemas in its {@code contract/events} promise (API-4). */
public final class EventContract {

    private EventContract() {}

    /** @param json as the service writes */
    public static void assertFits(ObjectMapper json, DomainEvent event) {
        try {
            JsonNode written = json.readTree(json.writeValueAsString(event.state()));
            Set<ValidationMessage> faults = schema(event.type()).validate(written);
            if (!faults.isEmpty()) {
                throw new AssertionError(event.type() + " breaks its contract: " + faults + "\n" + written);
            }
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON form: " + event.type(), e);
        }
    }

    private static JsonSchema schema(String type) {
        String path = "contract/events/" + type + ".v1.schema.json";
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
}
