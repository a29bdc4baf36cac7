package de.guildhall.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who reaches whom inside the namespace, computed from the policies of both sides: a path exists where the caller may go
 * out and the called lets it in. The tests hold it against the list of the paths we want.
 */
final class NetworkPaths implements ManifestRule {

    private final Set<String> wanted;

    NetworkPaths(Set<String> wanted) {
        this.wanted = wanted;
    }

    @Override
    public Stream<String> violations(Manifests manifests) {
        var found = new ArrayList<String>();
        if (manifests.ofKind("NetworkPolicy").noneMatch(NetworkPaths::deniesEverything)) {
            found.add("nothing denies by default");
        }
        Set<String> open = open(manifests);
        open.stream().filter(path -> !wanted.contains(path)).forEach(path -> found.add("not wanted: " + path));
        wanted.stream().filter(path -> !open.contains(path)).forEach(path -> found.add("closed: " + path));
        return found.stream();
    }

    private static boolean deniesEverything(Resource policy) {
        return policy.at("/spec/podSelector").isEmpty()
                && policy.list("/spec/policyTypes").count() == 2
                && policy.at("/spec/ingress").isMissingNode()
                && policy.at("/spec/egress").isMissingNode();
    }

    private static Set<String> open(Manifests manifests) {
        var paths = new TreeSet<String>();
        Map<String, JsonNode> pods = pods(manifests);
        List<Policy> ways = policies(manifests);
        pods.forEach((caller, callerLabels) -> pods.forEach((called, calledLabels) -> {
            var out = ports(ways, "egress", callerLabels, calledLabels);
            var in = ports(ways, "ingress", calledLabels, callerLabels);
            out.stream().filter(in::contains).forEach(port -> paths.add(caller + " -> " + called + ":" + port));
        }));
        return paths;
    }

    private static Set<Integer> ports(List<Policy> policies, String direction, JsonNode self, JsonNode other) {
        var ports = new TreeSet<Integer>();
        policies.stream()
                .filter(policy -> policy.direction().equals(direction) && Labels.match(policy.pods(), self))
                .filter(policy -> Resource.elements(policy.peers())
                        .filter(peer -> peer.has("podSelector") && !peer.has("namespaceSelector"))
                        .anyMatch(peer -> Labels.match(peer.at("/podSelector/matchLabels"), other)))
                .forEach(policy -> ports.addAll(policy.ports()));
        return ports;
    }

    /** Our pods, and those that the operators make, by the labels they give them. */
    private static Map<String, JsonNode> pods(Manifests manifests) {
        var pods = new LinkedHashMap<String, JsonNode>();
        Stream.of("Deployment", "Job")
                .flatMap(manifests::ofKind)
                .forEach(workload -> pods.put(workload.name(), workload.at("/spec/template/metadata/labels")));
        pods.put("postgres", labels("cnpg.io/cluster", "postgres"));
        pods.put("kafka", labels("strimzi.io/cluster", "kafka").put("strimzi.io/name", "kafka-kafka"));
        pods.put("keycloak", labels("app", "keycloak"));
        return pods;
    }

    private static List<Policy> policies(Manifests manifests) {
        var policies = new ArrayList<Policy>();
        manifests
                .ofKind("NetworkPolicy")
                .forEach(policy -> Stream.of("ingress", "egress")
                        .forEach(direction -> policy.list("/spec/" + direction)
                                .forEach(way -> policies.add(new Policy(
                                        direction,
                                        policy.at("/spec/podSelector/matchLabels"),
                                        way.path(direction.equals("ingress") ? "from" : "to"),
                                        Resource.elements(way.path("ports"))
                                                .map(port -> port.path("port").asInt())
                                                .toList())))));
        // These two operators generate the policy of their pods from what the resource says.
        manifests
                .ofKind("Kafka")
                .forEach(kafka -> kafka.list("/spec/kafka/listeners")
                        .forEach(listener -> policies.add(new Policy(
                                "ingress",
                                labels("strimzi.io/name", kafka.name() + "-kafka"),
                                listener.path("networkPolicyPeers"),
                                List.of(listener.path("port").asInt())))));
        manifests
                .ofKind("Keycloak")
                .forEach(keycloak -> policies.add(new Policy(
                        "ingress", labels("app", "keycloak"), keycloak.at("/spec/networkPolicy/http"), List.of(8080))));
        return policies;
    }

    private static ObjectNode labels(String name, String value) {
        return Yaml.JSON.createObjectNode().put(name, value);
    }

    private record Policy(String direction, JsonNode pods, JsonNode peers, List<Integer> ports) {}
}
