package de.guildhall.kubernetes;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every field exists in its kind, has the right type, and no required one is missing: what the API server would refuse,
 * and what it would drop without a word.
 */
final class StrictTypes implements ManifestRule {

    private final Map<String, Function<Resource, Stream<String>>> schemas = Stream.of(
                    KubernetesSchemas.all(), StrimziSchemas.all(), OperatorSchemas.all())
            .flatMap(map -> map.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    @Override
    public Stream<String> violations(Manifests manifests) {
        return manifests.resources().stream().flatMap(this::violations);
    }

    private Stream<String> violations(Resource resource) {
        var schema = schemas.get(resource.type());
        if (schema == null) {
            return Stream.of(resource + ": no schema for " + resource.type());
        }
        return schema.apply(resource).map(violation -> resource + ": " + violation);
    }
}
