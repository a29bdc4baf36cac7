package de.guildhall.identity.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import de.guildhall.platform.testing.Events.Published;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

/** The contract's schemas, read strictly: a field that no schema mentions is a fault, too. */
public final class Schemas {

    private Schemas() {}

    public static void assertFits(String schemaName, Published event) {
        JsonSchema schema = schema(schemaName);
        assertThat(schema.validate(
                        event.state(), context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)))
                .isEmpty();
        Set<String> known = new HashSet<>();
        schema.getSchemaNode().get("properties").fieldNames().forEachRemaining(known::add);
        event.state().fieldNames().forEachRemaining(field -> assertThat(known).contains(field));
    }

    private static JsonSchema schema(String name) {
        String file = "/contract/events/" + name + ".v1.schema.json";
        try (InputStream content = Schemas.class.getResourceAsStream(file)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
