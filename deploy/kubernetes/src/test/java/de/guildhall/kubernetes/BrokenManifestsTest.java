package de.guildhall.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds what it is for: the production manifests with one thing broken. */
class BrokenManifestsTest {

    private static Manifests sound;

    @BeforeAll
    static void render() throws IOException {
        sound = Kustomization.render(Rules.MODULE.resolve("overlays/production"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aBrokenManifestIsRefused(String expected, Consumer<Manifests> breakage) throws IOException {
        var broken = new Manifests(new ArrayList<>(sound.copy().resources()));
        breakage.accept(broken);

        assertThat(Rules.violations(broken))
                .anySatisfy(violation -> assertThat(violation).contains(expected));
    }

    static Stream<Arguments> aBrokenManifestIsRefused() {
        return Stream.of(
                broken("imagePullPolicyy", m -> container(m).put("imagePullPolicyy", "Always")),
                broken(
                        "containerPort is \"8080\"",
                        m -> object(container(m).at("/ports/0")).put("containerPort", "8080")),
                broken("`selector`", m -> deployment(m, "/spec").remove("selector")),
                broken(
                        "replicass",
                        m -> object(m.get("Kafka", "kafka").at("/spec/kafka/listeners/0"))
                                .put("replicass", 1)),
                broken(
                        "/spec/partitions",
                        m -> object(m.get("KafkaTopic", "audit.entry").at("/spec"))
                                .put("partitions", "12")),
                broken(
                        "instances",
                        m -> object(m.get("Cluster", "postgres").at("/spec")).put("instances", "3")),
                broken(
                        "storge",
                        m -> object(m.get("Cluster", "postgres").at("/spec")).putObject("storge")),
                broken(
                        "hostnam",
                        m -> object(m.get("Keycloak", "keycloak").at("/spec/hostname"))
                                .put("hostnam", "x")),
                broken("no schema for apps/v1beta1", m -> deployment(m, "").put("apiVersion", "apps/v1beta1")),
                broken("no readinessProbe", m -> container(m).remove("readinessProbe")),
                broken(
                        "no startupProbe on /q/health/started",
                        m -> object(container(m).at("/startupProbe/httpGet")).put("path", "/")),
                broken(
                        "readinessProbe at a port of the Ingress",
                        m -> object(m.get("Deployment", "portal")
                                        .at("/spec/template/spec/containers/0/readinessProbe/httpGet"))
                                .put("port", "http")),
                broken(
                        "no limits memory",
                        m -> object(container(m).at("/resources/limits")).remove("memory")),
                broken(
                        "may run as root",
                        m -> deployment(m, "/spec/template/spec/securityContext")
                                .remove("runAsNonRoot")),
                broken(
                        "no seccomp profile",
                        m -> deployment(m, "/spec/template/spec/securityContext")
                                .remove("seccompProfile")),
                broken(
                        "service account token",
                        m -> deployment(m, "/spec/template/spec").remove("automountServiceAccountToken")),
                broken(
                        "may write to its file system",
                        m -> object(container(m).at("/securityContext")).put("readOnlyRootFilesystem", false)),
                broken(
                        "may escalate privileges",
                        m -> object(container(m).at("/securityContext")).remove("allowPrivilegeEscalation")),
                broken(
                        "keeps capabilities",
                        m -> object(container(m).at("/securityContext")).remove("capabilities")),
                broken("fewer than two replicas", m -> deployment(m, "/spec").put("replicas", 1)),
                broken(
                        "no topology spread",
                        m -> deployment(m, "/spec/template/spec").remove("topologySpreadConstraints")),
                broken("no disruption budget", m -> m.resources().remove(m.get("PodDisruptionBudget", "org-service"))),
                broken("no service", m -> m.resources().remove(m.get("Service", "org-service"))),
                broken("org-service:latest", m -> container(m).put("image", "guildhall/org-service:latest")),
                broken("without a fixed tag", m -> container(m).put("image", "registry.example.org:5000/org-service")),
                broken("nothing denies by default", m -> m.resources().remove(m.get("NetworkPolicy", "default-deny"))),
                broken("closed: org-service -> postgres:5432", m -> labels(m).remove("guildhall.de/uses-postgres")),
                broken(
                        "not wanted: exam-service -> org-service:8080",
                        BrokenManifestsTest::letExamServiceCallOrgService),
                broken(
                        "is not given GUILDHALL_DB_USER",
                        m -> remove(container(m).path("env"), "GUILDHALL_DB_USER")),
                broken(
                        "is not given GUILDHALL_ISSUER",
                        m -> object(m.get("ConfigMap", "guildhall-services").at("/data"))
                                .remove("GUILDHALL_ISSUER")),
                broken(
                        "nobody reads GUILDHALL_ISUER",
                        m -> object(m.get("ConfigMap", "guildhall-services").at("/data"))
                                .put("GUILDHALL_ISUER", "x")),
                broken("no ConfigMap guildhall-mail", m -> m.resources().remove(m.get("ConfigMap", "guildhall-mail"))),
                broken(
                        "does not list the Secret passwords",
                        m -> object(container(m).at("/env/1/valueFrom/secretKeyRef"))
                                .put("name", "passwords")),
                broken(
                        "may not join training-record-service.record-books",
                        m -> m.get("KafkaUser", "training-record-service")
                                .list("/spec/authorization/acls")
                                .forEach(acl -> object(acl.path("resource")).remove("patternType"))),
                broken(
                        "may read identity.mail-link without need",
                        m -> object(m.get("KafkaUser", "exam-service").at("/spec/authorization/acls/2/resource"))
                                .put("name", "identity.mail-link")),
                broken("no topic audit.entry", m -> m.resources().remove(m.get("KafkaTopic", "audit.entry"))),
                broken(
                        "may not read permission.grant",
                        m -> object(m.get("KafkaUser", "exam-service").at("/spec/authorization"))
                                .putArray("acls")));
    }

    private static Arguments broken(String expected, Consumer<Manifests> breakage) {
        return Arguments.of(expected, breakage);
    }

    private static void letExamServiceCallOrgService(Manifests manifests) {
        labels(manifests, "exam-service").put("app.kubernetes.io/name", "portal");
    }

    private static ObjectNode deployment(Manifests manifests, String pointer) {
        return object(manifests.get("Deployment", "org-service").at(pointer));
    }

    private static ObjectNode container(Manifests manifests) {
        return deployment(manifests, "/spec/template/spec/containers/0");
    }

    private static ObjectNode labels(Manifests manifests) {
        return labels(manifests, "org-service");
    }

    private static ObjectNode labels(Manifests manifests, String part) {
        return object(manifests.get("Deployment", part).at("/spec/template/metadata/labels"));
    }

    private static ObjectNode object(JsonNode node) {
        return (ObjectNode) node;
    }

    private static void remove(JsonNode variables, String name) {
        var list = (ArrayNode) variables;
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).path("name").asText().equals(name)) {
                list.remove(i);
                return;
            }
        }
    }
}
