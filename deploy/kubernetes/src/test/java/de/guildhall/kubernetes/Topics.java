package de.guildhall.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every topic that a service reads exists, and the service's user may read it. */
final class Topics implements ManifestRule {

    private static final Pattern INCOMING = Pattern.compile("(?m)^mp\\.messaging\\.incoming\\.[^.]+\\.topic=(\\S+)");
    private static final Path PLATFORM = Path.of("platform/src/main/resources/META-INF/microprofile-config.properties");

    private final Path repository;

    Topics(Path repository) {
        this.repository = repository;
    }

    @Override
    public Stream<String> violations(Manifests manifests) {
        Set<String> topics = manifests.ofKind("KafkaTopic").map(Resource::name).collect(Collectors.toSet());
        var found = new ArrayList<String>();
        manifests.ofKind("KafkaUser").forEach(user -> {
            Set<String> readable = named(user, "Read");
            read(user.name())
                    .filter(topic -> !readable.contains(topic))
                    .forEach(topic -> found.add(user + ": may not read " + topic));
            Stream.concat(readable.stream(), named(user, "Write").stream())
                    .filter(topic -> !topics.contains(topic))
                    .forEach(topic -> found.add(user + ": there is no topic " + topic));
        });
        return found.stream();
    }

    private Stream<String> read(String service) {
        return Stream.of(PLATFORM, Path.of(service, "src/main/resources/application.properties"))
                .flatMap(
                        file -> INCOMING.matcher(text(repository.resolve(file))).results())
                .map(match -> match.group(1));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> named(Resource user, String operation) {
        return user.list("/spec/authorization/acls")
                .filter(acl -> acl.at("/resource/type").asText().equals("topic")
                        && !acl.at("/resource/patternType").asText().equals("prefix"))
                .filter(acl -> Resource.elements(acl.path("operations"))
                        .map(JsonNode::asText)
                        .anyMatch(operation::equals))
                .map(acl -> acl.at("/resource/name").asText())
                .collect(Collectors.toSet());
    }
}
