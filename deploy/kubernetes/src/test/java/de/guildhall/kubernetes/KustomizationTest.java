package de.guildhall.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KustomizationTest {

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/production"})
    void rendersWhatKubectlRenders(String folder) throws IOException, InterruptedException {
        assumeTrue(isInstalled("kubectl"), "kubectl is not installed");
        Path kustomization = Rules.MODULE.resolve(folder);
        var kubectl = new ProcessBuilder("kubectl", "kustomize", kustomization.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String rendered = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(kubectl.waitFor()).isZero();

        var expected = new Manifests(
                Yaml.documents(rendered).stream().map(Resource::new).toList());

        assertThat(byName(Kustomization.render(kustomization))).isEqualTo(byName(expected));
    }

    @Test
    void refusesAFieldItDoesNotKnow(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("kustomization.yaml"), "resources: []\ncommonLabels: {a: b}\n");

        assertThatThrownBy(() -> Kustomization.render(folder)).hasMessageContaining("commonLabels");
    }

    @Test
    void refusesAPatchThatHitsNothing(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("kustomization.yaml"),
                "patches: [{path: patch.yaml, target: {kind: Deployment, name: gone}}]\n");
        Files.writeString(folder.resolve("patch.yaml"), "[{op: add, path: /spec/replicas, value: 1}]\n");

        assertThatThrownBy(() -> Kustomization.render(folder)).hasMessageContaining("gone");
    }

    @Test
    void refusesToReplaceWhatIsNotThere(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("kustomization.yaml"),
                "resources: [map.yaml]\npatches: [{path: patch.yaml, target: {kind: ConfigMap}}]\n");
        Files.writeString(
                folder.resolve("map.yaml"), "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {}}\n");
        Files.writeString(folder.resolve("patch.yaml"), "[{op: replace, path: /data/gone, value: x}]\n");

        assertThatThrownBy(() -> Kustomization.render(folder)).hasMessageContaining("/data/gone");
    }

    private static Map<String, Resource> byName(Manifests manifests) {
        return manifests.resources().stream().collect(Collectors.toMap(Resource::toString, resource -> resource));
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
