package de.guildhall.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.Nullable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Marks in the contract what an answer always holds: every component of its record that is not {@link Nullable}. What a
 * request must hold is said by its constraints, so what stands in requests is left as it is, and so is a schema that
 * lists its required properties itself.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class RequiredInAnswers implements OASFilter {

    private final IndexView index;

    public RequiredInAnswers(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        Set<String> requested = new HashSet<>();
        requestBodies(contract).forEach(schema -> collect(schema, schemas, requested));
        index.getKnownClasses().stream().filter(ClassInfo::isRecord).forEach(record -> {
            Schema schema = schemas.get(nameOf(record));
            if (schema != null
                    && schema.getRequired() == null
                    && !requested.contains(nameOf(record))
                    && describes(schema, record)) {
                schema.setRequired(alwaysThere(record));
            }
        });
    }

    private static Stream<Schema> requestBodies(OpenAPI contract) {
        return contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .map(RequestBody::getContent)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .map(MediaType::getSchema);
    }

    private static void collect(Schema schema, Map<String, Schema> schemas, Set<String> names) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (names.add(name)) {
                collect(schemas.get(name), schemas, names);
            }
        }
        collect(schema.getItems(), schemas, names);
        collect(schema.getAdditionalPropertiesSchema(), schemas, names);
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .forEach(part -> collect(part, schemas, names));
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> collect(property, schemas, names));
        }
    }

    private static String nameOf(ClassInfo record) {
        var schema = record.declaredAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        return schema == null || schema.value("name") == null
                ? record.simpleName()
                : schema.value("name").asString();
    }

    /** Another record may have the same name without being part of the API. */
    private static boolean describes(Schema schema, ClassInfo record) {
        return schema.getProperties() != null
                && schema.getProperties()
                        .keySet()
                        .equals(record.recordComponents().stream()
                                .map(RecordComponentInfo::name)
                                .collect(Collectors.toSet()));
    }

    private static List<String> alwaysThere(ClassInfo record) {
        return record.recordComponentsInDeclarationOrder().stream()
                .filter(component -> !component.hasDeclaredAnnotation(Nullable.class))
                .map(RecordComponentInfo::name)
                .toList();
    }
}
