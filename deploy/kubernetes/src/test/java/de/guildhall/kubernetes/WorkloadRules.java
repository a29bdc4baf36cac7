package de.guildhall.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Probes, limits, the restricted pod security standard, and what keeps a part reachable while nodes come and go. */
final class WorkloadRules implements ManifestRule {

    @Override
    public Stream<String> violations(Manifests manifests) {
        return Stream.of(
                        manifests.ofKind("Deployment").flatMap(deployment -> staysReachable(deployment, manifests)),
                        manifests.ofKind("Deployment").flatMap(WorkloadRules::answersProbes),
                        manifests.ofKind("Deployment").flatMap(door -> showsNoVisitorItsHealth(door, manifests)),
                        Stream.of("Deployment", "Job")
                                .flatMap(manifests::ofKind)
                                .flatMap(WorkloadRules::isRestrictedAndLimited),
                        manifests.resources().stream().flatMap(WorkloadRules::hasPinnedImages))
                .flatMap(violations -> violations);
    }

    private static Stream<String> staysReachable(Resource deployment, Manifests manifests) {
        var found = new ArrayList<String>();
        if (deployment.at("/spec/replicas").asInt() < 2) {
            found.add("fewer than two replicas");
        }
        if (deployment
                .list("/spec/template/spec/topologySpreadConstraints")
                .findAny()
                .isEmpty()) {
            found.add("no topology spread");
        }
        JsonNode podLabels = deployment.at("/spec/template/metadata/labels");
        if (manifests
                .ofKind("PodDisruptionBudget")
                .noneMatch(budget -> Labels.match(budget.at("/spec/selector/matchLabels"), podLabels))) {
            found.add("no disruption budget");
        }
        if (manifests.ofKind("Service").noneMatch(service -> Labels.match(service.at("/spec/selector"), podLabels))) {
            found.add("no service");
        }
        return named(deployment, found);
    }

    private static Stream<String> answersProbes(Resource deployment) {
        return containers(deployment)
                .flatMap(container -> Stream.of(
                                Probe.of("startupProbe", "/q/health/started"),
                                Probe.of("readinessProbe", "/q/health/ready"),
                                Probe.of("livenessProbe", "/q/health/live"))
                        .filter(probe -> !probe.path()
                                .equals(container
                                        .at("/" + probe.name() + "/httpGet/path")
                                        .asText()))
                        .map(probe -> deployment + ": no " + probe.name() + " on " + probe.path()));
    }

    /** What serves probes and metrics must not be what an Ingress leads to. */
    private static Stream<String> showsNoVisitorItsHealth(Resource deployment, Manifests manifests) {
        List<String> open = manifests
                .ofKind("Ingress")
                .flatMap(ingress -> ingress.everyField("backend"))
                .filter(backend -> backend.at("/service/name").asText().equals(deployment.name()))
                .map(backend -> backend.at("/service/port/name").asText())
                .toList();
        return containers(deployment)
                .flatMap(container -> Stream.of("startupProbe", "readinessProbe", "livenessProbe")
                        .filter(probe -> open.contains(
                                container.at("/" + probe + "/httpGet/port").asText()))
                        .map(probe -> deployment + ": " + probe + " at a port of the Ingress"));
    }

    private record Probe(String name, String path) {
        static Probe of(String name, String path) {
            return new Probe(name, path);
        }
    }

    /** The pod security standard "restricted", and a read-only file system. */
    private static Stream<String> isRestrictedAndLimited(Resource workload) {
        var found = new ArrayList<String>();
        JsonNode pod = workload.at("/spec/template/spec");
        if (!pod.at("/securityContext/runAsNonRoot").asBoolean()) {
            found.add("may run as root");
        }
        if (!pod.at("/securityContext/seccompProfile/type").asText().equals("RuntimeDefault")) {
            found.add("no seccomp profile");
        }
        if (pod.path("automountServiceAccountToken").asBoolean(true)) {
            found.add("mounts a service account token");
        }
        containers(workload).forEach(container -> {
            JsonNode context = container.path("securityContext");
            if (context.path("allowPrivilegeEscalation").asBoolean(true)) {
                found.add("may escalate privileges");
            }
            if (!context.path("readOnlyRootFilesystem").asBoolean()) {
                found.add("may write to its file system");
            }
            if (Resource.elements(context.at("/capabilities/drop"))
                    .noneMatch(drop -> drop.asText().equals("ALL"))) {
                found.add("keeps capabilities");
            }
            for (String limit : List.of("requests/cpu", "requests/memory", "limits/memory")) {
                if (container.at("/resources/" + limit).isMissingNode()) {
                    found.add("no " + limit.replace('/', ' '));
                }
            }
        });
        return named(workload, found);
    }

    private static Stream<String> hasPinnedImages(Resource resource) {
        return Stream.of("image", "imageName")
                .flatMap(resource::everyField)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(image -> image.lastIndexOf(':') <= image.lastIndexOf('/') || image.endsWith(":latest"))
                .map(image -> resource + ": image without a fixed tag: " + image);
    }

    private static Stream<JsonNode> containers(Resource workload) {
        return workload.list("/spec/template/spec/containers");
    }

    private static Stream<String> named(Resource resource, List<String> found) {
        return found.stream().map(violation -> resource + ": " + violation);
    }
}
