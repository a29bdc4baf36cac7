package de.guildhall.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherFactory;

class RuleListenerTest {

    @TempDir
    Path folder;

    @Test
    void onlyTestsThatRanAndPassedProveARule() {
        assertThat(proofsOf(EveryOutcome.class, "DOMAIN"))
                .containsExactlyInAnyOrder(
                        new RuleProof("ACC-1", RuleLevel.DOMAIN, name(EveryOutcome.class, "passes")),
                        new RuleProof("ACC-2", RuleLevel.DOMAIN, name(EveryOutcome.class, "passes")));
    }

    @Test
    void aMethodRunSeveralTimesCountsOnceAndOnlyIfAllItsRunsPass() {
        assertThat(proofsOf(ManyRuns.class, "DOMAIN"))
                .containsExactly(new RuleProof("REC-1", RuleLevel.DOMAIN, name(ManyRuns.class, "passesAlways")));
    }

    @Test
    void aMarkOnAClassHoldsForItsTestsAndThoseNestedInIt() {
        assertThat(proofsOf(MarkedClass.class, "DOMAIN"))
                .containsExactly(new RuleProof("USR-8", RuleLevel.DOMAIN, name(MarkedClass.class, "passes")));
        assertThat(proofsOf(MarkedClass.Inner.class, "DOMAIN"))
                .containsExactly(new RuleProof("USR-8", RuleLevel.DOMAIN, name(MarkedClass.Inner.class, "passes")));
    }

    @Test
    void theModuleNamesTheLevelUnlessTheMarkDoes() {
        assertThat(proofsOf(TwoLevels.class, "API"))
                .containsExactlyInAnyOrder(
                        new RuleProof("REC-5", RuleLevel.API, name(TwoLevels.class, "leavesTheLevelToTheModule")),
                        new RuleProof("REC-5", RuleLevel.DOMAIN, name(TwoLevels.class, "namesItsLevel")));
    }

    @Test
    void aTestThatNoLongerPassesTakesItsProofAway() {
        Path result = folder.resolve(EveryOutcome.class.getName() + RuleProof.EXTENSION);
        RuleProof.write(result, List.of(new RuleProof("ACC-3", RuleLevel.DOMAIN, "fails")));

        assertThat(proofsOf(EveryOutcome.class, "DOMAIN"))
                .extracting(RuleProof::rule)
                .doesNotContain("ACC-3");
    }

    private List<RuleProof> proofsOf(Class<?> sample, String moduleLevel) {
        var quiet = LauncherConfig.builder()
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        LauncherFactory.create(quiet)
                .execute(
                        request()
                                .selectors(selectClass(sample))
                                .configurationParameter(RuleListener.LEVEL_PARAMETER, moduleLevel)
                                .build(),
                        new RuleListener(folder));
        Path result = folder.resolve(sample.getName() + RuleProof.EXTENSION);
        return Files.exists(result) ? RuleProof.read(result) : List.of();
    }

    private static String name(Class<?> sample, String method) {
        return sample.getName() + "." + method;
    }

    static class EveryOutcome {
        @Test
        @Rule({"ACC-1", "ACC-2"})
        void passes() {}

        @Test
        @Rule("ACC-3")
        void fails() {
            fail();
        }

        @Test
        @Rule("ACC-4")
        void isAborted() {
            assumeTrue(false);
        }

        @Test
        void passesWithoutMark() {}
    }

    static class ManyRuns {
        @RepeatedTest(3)
        @Rule("REC-1")
        void passesAlways() {}

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        @Rule("REC-2")
        void failsOnce(int run) {
            assertThat(run).isNotEqualTo(2);
        }
    }

    @Rule("USR-8")
    static class MarkedClass {
        @Test
        void passes() {}

        @Nested
        class Inner {
            @Test
            void passes() {}
        }
    }

    static class TwoLevels {
        @Test
        @Rule("REC-5")
        void leavesTheLevelToTheModule() {}

        @Test
        @Rule(value = "REC-5", level = RuleLevel.DOMAIN)
        void namesItsLevel() {}
    }
}
