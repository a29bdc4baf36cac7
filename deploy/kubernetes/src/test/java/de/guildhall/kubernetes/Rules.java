package de.guildhall.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All rules for the manifests of this repository. */
final class Rules {

    static final Path MODULE = Path.of("").toAbsolutePath();
    static final Path REPOSITORY = MODULE.resolve("../..").normalize();

    private static final List<String> SERVICES = List.of(
            "identity-service",
            "org-service",
            "permission-service",
            "training-record-service",
            "exam-service",
            "notification-service");

    private Rules() {}

    static List<ManifestRule> all() throws IOException {
        return List.of(
                new StrictTypes(),
                new WorkloadRules(),
                new NetworkPaths(wantedPaths()),
                new Settings(REPOSITORY),
                new Secrets(Files.readString(MODULE.resolve("README.md"))),
                new Topics(REPOSITORY));
    }

    static Stream<String> violations(Manifests manifests) throws IOException {
        return all().stream().flatMap(rule -> rule.violations(manifests));
    }

    private static Set<String> wantedPaths() {
        var paths = new TreeSet<String>();
        for (String service : SERVICES) {
            paths.add("portal -> " + service + ":8080");
            paths.add(service + " -> postgres:5432");
            paths.add(service + " -> kafka:9093");
            paths.add(service + " -> keycloak:8080");
            if (!service.equals("permission-service")) {
                paths.add(service + " -> permission-service:8080");
            }
        }
        paths.add("portal -> keycloak:8080");
        paths.add("keycloak -> portal:8080");
        paths.add("keycloak -> postgres:5432");
        paths.add("keycloak-realm-import -> postgres:5432");
        paths.add("postgres -> postgres:5432");
        paths.add("postgres -> postgres:8000");
        return paths;
    }
}
