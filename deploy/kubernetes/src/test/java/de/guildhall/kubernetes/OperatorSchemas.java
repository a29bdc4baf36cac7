package de.guildhall.kubernetes;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * CloudNativePG's and Keycloak's kinds. Neither operator publishes its definitions as a Java or npm package, so our own
 * schemas allow exactly the fields that we use: a new field is looked up in the operator's reference and added there.
 */
final class OperatorSchemas {

    private OperatorSchemas() {}

    static Map<String, Function<Resource, Stream<String>>> all() {
        return Map.of(
                "postgresql.cnpg.io/v1 Cluster", schema("cnpg-cluster"),
                "postgresql.cnpg.io/v1 Database", schema("cnpg-database"),
                "k8s.keycloak.org/v2alpha1 Keycloak", schema("keycloak"));
    }

    private static Function<Resource, Stream<String>> schema(String name) {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(OperatorSchemas.class.getResourceAsStream("/schema/" + name + ".schema.json"));
        return resource -> schema.validate(resource.tree()).stream().map(message -> message.getMessage());
    }
}
