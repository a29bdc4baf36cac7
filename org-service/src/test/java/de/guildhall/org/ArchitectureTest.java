package de.guildhall.org;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import de.guildhall.platform.testing.ArchitectureRules;

@AnalyzeClasses(packages = "de.guildhall.org", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule EVERY_ENDPOINT_DECLARES_ITS_PERMISSION =
            ArchitectureRules.everyEndpointDeclaresItsPermission();

    /** Chambers are public; what anybody may read or try who is signed in. */
    @ArchTest
    static final ArchRule ONLY_THESE_ENDPOINTS_NEED_NO_PERMISSION =
            ArchitectureRules.onlyTheseEndpointsNeedNoPermission(
                    "ChamberResource.list",
                    "ChamberResource.get",
                    "OccupationResource.list",
                    "ActivationResource.redeem");

    @ArchTest
    static final ArchRule DOMAIN_KNOWS_NO_TECHNOLOGY = ArchitectureRules.domainKnowsNoTechnology();

    @ArchTest
    static final ArchRule ONLY_RESOURCES_SPEAK_HTTP = ArchitectureRules.onlyResourcesSpeakHttp();

    @ArchTest
    static final ArchRule ONLY_REPOSITORIES_QUERY = ArchitectureRules.onlyRepositoriesQuery();

    @ArchTest
    static final ArchRule ONLY_THE_OUTBOX_PUBLISHES = ArchitectureRules.onlyTheOutboxPublishes();

    @ArchTest
    static final ArchRule ENTITIES_HAVE_NO_SETTERS = ArchitectureRules.entitiesHaveNoSetters();

    @ArchTest
    static final ArchRule RESOURCES_ONLY_MAP = ArchitectureRules.resourcesOnlyMap();

    @ArchTest
    static final ArchRule FEATURES_ARE_FREE_OF_CYCLES =
            slices().matching("de.guildhall.org.(*)..").should().beFreeOfCycles();
}
