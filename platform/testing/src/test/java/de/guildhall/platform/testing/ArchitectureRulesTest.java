package de.guildhall.platform.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule must find its fault; a rule that finds nothing guards nothing. */
class ArchitectureRulesTest {

    private static final JavaClasses BROKEN =
            new ClassFileImporter().importPackages("de.guildhall.platform.testing.broken");
    private static final JavaClasses SOUND = new ClassFileImporter().importPackages("de.guildhall.platform.probe");

    @TestFactory
    Stream<DynamicTest> everyRuleFindsItsFault() {
        Map<String, ArchRule> faults = Map.of(
                "UndeclaredResource.read", ArchitectureRules.EVERY_ENDPOINT_DECLARES_ITS_PERMISSION,
                "UnlistedResource.read", ArchitectureRules.onlyTheseEndpointsNeedNoPermission(),
                "ReactiveEntity", ArchitectureRules.DOMAIN_KNOWS_NO_TECHNOLOGY,
                "SettableEntity", ArchitectureRules.ENTITIES_HAVE_NO_SETTERS,
                "AnsweringService", ArchitectureRules.ONLY_RESOURCES_SPEAK_HTTP,
                "QueryingService", ArchitectureRules.ONLY_REPOSITORIES_QUERY,
                "PublishingService", ArchitectureRules.ONLY_THE_OUTBOX_PUBLISHES,
                "ResourceCallingService", ArchitectureRules.RESOURCES_ONLY_MAP,
                "CutOffResource", ArchitectureRules.REQUESTS_ARE_BROUGHT_TO_THEIR_END,
                "EndlessBody.begin", ArchitectureRules.DATES_FROM_OUTSIDE_ARE_PLAUSIBLE);
        return faults.entrySet().stream()
                .map(fault -> DynamicTest.dynamicTest(
                        fault.getKey(),
                        () -> assertThatThrownBy(() -> fault.getValue().check(BROKEN))
                                .isInstanceOf(AssertionError.class)
                                .hasMessageContaining(fault.getKey())));
    }

    @Test
    void soundCodePasses() {
        for (ArchRule rule : new ArchRule[] {
            ArchitectureRules.EVERY_ENDPOINT_DECLARES_ITS_PERMISSION,
            ArchitectureRules.DOMAIN_KNOWS_NO_TECHNOLOGY,
            ArchitectureRules.ONLY_RESOURCES_SPEAK_HTTP,
            ArchitectureRules.ONLY_THE_OUTBOX_PUBLISHES,
            ArchitectureRules.ENTITIES_HAVE_NO_SETTERS,
            ArchitectureRules.RESOURCES_ONLY_MAP,
            ArchitectureRules.REQUESTS_ARE_BROUGHT_TO_THEIR_END,
            ArchitectureRules.DATES_FROM_OUTSIDE_ARE_PLAUSIBLE
        }) {
            assertThatCode(() -> rule.check(SOUND)).doesNotThrowAnyException();
        }
    }
}
