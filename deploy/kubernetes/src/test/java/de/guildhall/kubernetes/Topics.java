package de.guildhall.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every topic that a service reads, and every one for what it could not apply, exists; and the service's user may use
 * them, join the groups it reads in, and read nothing else.
 */
final class Topics implements ManifestRule {

    private static final Path PLATFORM = Path.of("platform/src/main/resources/META-INF/microprofile-config.properties");
    private static final Pattern TOPIC = Pattern.compile("mp\\.messaging\\.incoming\\..+\\.topic");
    private static final Pattern GROUP = Pattern.compile("mp\\.messaging\\.incoming\\..+\\.group\\.id");

    private final Path repository;

    Topics(Path repository) {
        this.repository = repository;
    }

    @Override
    public Stream<String> violations(Manifests manifests) {
        Set<String> topics = manifests.ofKind("KafkaTopic").map(Resource::name).collect(Collectors.toSet());
        var found = new ArrayList<String>();
        manifests.ofKind("KafkaUser").forEach(user -> {
            List<Acl> acls = acls(user);
            acls.stream()
                    .filter(acl -> acl.type().equals("topic") && !topics.contains(acl.name()))
                    .forEach(acl -> found.add(user + ": there is no topic " + acl.name()));
            Map<String, String> settings = settings(user.name());
            acls.stream()
                    .filter(acl ->
                            acl.type().equals("topic") && acl.operations().contains("Read"))
                    .filter(acl -> !settings.containsValue(acl.name()))
                    .forEach(acl -> found.add(user + ": may read " + acl.name() + " without need"));
            settings.forEach((key, value) -> {
                boolean deadLetters = key.endsWith(".dead-letter-queue.topic");
                if (TOPIC.matcher(key).matches() && !may(acls, "topic", deadLetters ? "Write" : "Read", value)) {
                    found.add(user + ": may not " + (deadLetters ? "write " : "read ") + value);
                }
                if (GROUP.matcher(key).matches() && !may(acls, "group", "Read", value)) {
                    found.add(user + ": may not join " + value);
                }
            });
        });
        return found.stream();
    }

    private static boolean may(List<Acl> acls, String type, String operation, String name) {
        return acls.stream()
                .filter(acl -> acl.type().equals(type) && acl.operations().contains(operation))
                .anyMatch(acl -> acl.prefix() ? name.startsWith(acl.name()) : name.equals(acl.name()));
    }

    private Map<String, String> settings(String service) {
        var settings = new Properties();
        for (Path file : List.of(PLATFORM, Path.of(service, "src/main/resources/application.properties"))) {
            try (Reader reader = Files.newBufferedReader(repository.resolve(file))) {
                settings.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return settings.stringPropertyNames().stream()
                .flatMap(name ->
                        single(name, settings.getProperty(name).replace("${quarkus.application.name}", service)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A channel that reads several topics, as if it were one for each. */
    private static Stream<Map.Entry<String, String>> single(String name, String value) {
        return name.endsWith(".topics")
                ? Stream.of(value.split(","))
                        .map(topic -> Map.entry(name.replaceFirst("topics$", topic + ".topic"), topic))
                : Stream.of(Map.entry(name, value));
    }

    private static List<Acl> acls(Resource user) {
        return user.list("/spec/authorization/acls").map(Acl::of).toList();
    }

    private record Acl(String type, String name, boolean prefix, Set<String> operations) {

        static Acl of(JsonNode acl) {
            return new Acl(
                    acl.at("/resource/type").asText(),
                    acl.at("/resource/name").asText(),
                    acl.at("/resource/patternType").asText().equals("prefix"),
                    Resource.elements(acl.path("operations"))
                            .map(JsonNode::asText)
                            .collect(Collectors.toSet()));
        }
    }
}
