package de.guildhall.identity;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import de.guildhall.platform.testing.ArchitectureRules;

@AnalyzeClasses(packages = "de.guildhall.identity", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PERMISSIONS = ArchitectureRules.everyEndpointDeclaresItsPermission();

    @ArchTest
    static final ArchRule PUBLIC_ENDPOINTS = ArchitectureRules.onlyTheseEndpointsNeedNoPermission(
            "RegistrationResource.register", "ConfirmationResource.confirm", "MeResource.get", "MeResource.change");

    @ArchTest
    static final ArchRule DOMAIN = ArchitectureRules.domainKnowsNoTechnology();

    @ArchTest
    static final ArchRule HTTP = ArchitectureRules.onlyResourcesSpeakHttp();

    @ArchTest
    static final ArchRule QUERIES = ArchitectureRules.onlyRepositoriesQuery();

    @ArchTest
    static final ArchRule EVENTS = ArchitectureRules.onlyTheOutboxPublishes();

    @ArchTest
    static final ArchRule SETTERS = ArchitectureRules.entitiesHaveNoSetters();

    @ArchTest
    static final ArchRule RESOURCES = ArchitectureRules.resourcesOnlyMap();

    @ArchTest
    static final ArchRule FEATURES = SlicesRuleDefinition.slices()
            .matching("de.guildhall.identity.(*)..")
            .should()
            .beFreeOfCycles();
}
