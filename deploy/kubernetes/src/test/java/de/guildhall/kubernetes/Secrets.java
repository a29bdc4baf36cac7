package de.guildhall.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No secret stands in a manifest, and every Secret that one refers to is listed for the people who create them. */
final class Secrets implements ManifestRule {

    /** Made by Strimzi: the cluster's certificate authority, and one Secret per KafkaUser of its name. */
    private static final String KAFKA_CA = "kafka-cluster-ca-cert";

    private final String list;

    Secrets(String list) {
        this.list = list;
    }

    @Override
    public Stream<String> violations(Manifests manifests) {
        Set<String> made = Stream.concat(
                        Stream.of(KAFKA_CA), manifests.ofKind("KafkaUser").map(Resource::name))
                .collect(Collectors.toSet());
        return Stream.concat(
                manifests.ofKind("Secret").map(secret -> secret + ": a secret in the repository"),
                manifests.resources().stream()
                        .flatMap(Secrets::references)
                        .distinct()
                        .filter(name -> !made.contains(name) && !list.contains("`" + name + "`"))
                        .map(name -> "README.md does not list the Secret " + name));
    }

    private static Stream<String> references(Resource resource) {
        return Stream.of(
                        Stream.of("secretKeyRef", "usernameSecret", "passwordSecret")
                                .flatMap(resource::everyField)
                                .map(reference -> reference.path("name").asText()),
                        resource.everyField("secretName").map(JsonNode::asText),
                        resource.everyField("secret")
                                .filter(JsonNode::isTextual)
                                .map(JsonNode::asText))
                .flatMap(names -> names);
    }
}
