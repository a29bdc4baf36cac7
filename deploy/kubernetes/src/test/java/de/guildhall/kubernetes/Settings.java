package de.guildhall.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every variable that a part reads is given to it, and every variable that is given is read by some part. What a part
 * reads stands as {@code ${GUILDHALL_…}} in its configuration files; the defaults there are for one machine, not for a
 * cluster.
 */
final class Settings implements ManifestRule {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(GUILDHALL_[A-Z0-9_]+)(:[^}]*)?}");
    private static final Path PLATFORM = Path.of("platform/src/main/resources/META-INF/microprofile-config.properties");
    private static final Path REALM = Path.of("deploy/keycloak/realm-guildhall.json");

    /** Person ids that the realm gives to the service accounts; an installation keeps the defaults. */
    private static final String PERSON_ID = "_PERSON_ID";

    private final Path repository;

    Settings(Path repository) {
        this.repository = repository;
    }

    @Override
    public Stream<String> violations(Manifests manifests) {
        var found = new ArrayList<String>();
        var read = new TreeSet<String>();
        Stream.of("Deployment", "Job").flatMap(manifests::ofKind).forEach(workload -> {
            Set<String> wanted = wanted(workload);
            read.addAll(wanted);
            Set<String> given = given(workload, manifests, found);
            wanted.stream()
                    .filter(variable -> !given.contains(variable))
                    .forEach(variable -> found.add(workload + ": is not given " + variable));
        });
        Stream<String> everyGiven = Stream.concat(
                manifests.ofKind("ConfigMap").flatMap(map -> names(map.at("/data"))),
                Stream.of("Deployment", "Job")
                        .flatMap(manifests::ofKind)
                        .flatMap(Settings::environment)
                        .map(variable -> variable.path("name").asText()));
        everyGiven
                .distinct()
                .filter(variable -> variable.startsWith("GUILDHALL_") && !read.contains(variable))
                .forEach(variable -> found.add("nobody reads " + variable));
        return found.stream();
    }

    private Set<String> wanted(Resource workload) {
        return switch (workload.name()) {
            case "keycloak-realm-import" ->
                variables(REALM).stream()
                        .filter(variable -> !variable.endsWith(PERSON_ID))
                        .collect(Collectors.toSet());
            case "portal" -> variables(Path.of("frontend/server/src/main/resources/application.properties"));
            default ->
                Stream.of(PLATFORM, Path.of(workload.name(), "src/main/resources/application.properties"))
                        .flatMap(file -> variables(file).stream())
                        .collect(Collectors.toSet());
        };
    }

    private Set<String> variables(Path file) {
        try {
            return VARIABLE.matcher(Files.readString(repository.resolve(file)))
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> given(Resource workload, Manifests manifests, List<String> found) {
        Map<String, Resource> maps =
                manifests.ofKind("ConfigMap").collect(Collectors.toMap(Resource::name, Function.identity()));
        var given = new TreeSet<String>();
        environment(workload)
                .forEach(variable -> given.add(variable.path("name").asText()));
        containers(workload)
                .flatMap(container -> Resource.elements(container.path("envFrom")))
                .forEach(source -> {
                    String name = source.at("/configMapRef/name").asText();
                    if (maps.containsKey(name)) {
                        names(maps.get(name).at("/data")).forEach(given::add);
                    } else {
                        found.add(workload + ": there is no ConfigMap " + name);
                    }
                });
        return given;
    }

    private static Stream<JsonNode> environment(Resource workload) {
        return containers(workload).flatMap(container -> Resource.elements(container.path("env")));
    }

    private static Stream<JsonNode> containers(Resource workload) {
        return workload.list("/spec/template/spec/containers");
    }

    private static Stream<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey);
    }
}
