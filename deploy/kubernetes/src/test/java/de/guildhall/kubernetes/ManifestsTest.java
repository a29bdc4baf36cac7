package de.guildhall.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/production"})
    void theManifestsHoldToEveryRule(String folder) throws IOException {
        var manifests = Kustomization.render(Rules.MODULE.resolve(folder));

        assertThat(Rules.violations(manifests)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "identity-service",
                "org-service",
                "permission-service",
                "training-record-service",
                "exam-service",
                "notification-service",
                "portal"
            })
    void everyPartHasItsOwnObjects(String part) throws IOException {
        var manifests = Kustomization.render(Rules.MODULE.resolve("overlays/production"));

        assertThat(manifests.resources().stream()
                        .filter(resource -> resource.name().equals(part)))
                .extracting(Resource::kind)
                .contains("Deployment", "Service", "PodDisruptionBudget", "NetworkPolicy");
    }
}
