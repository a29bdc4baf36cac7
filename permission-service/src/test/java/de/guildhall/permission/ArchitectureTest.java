package de.guildhall.permission;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import de.guildhall.platform.testing.ArchitectureRules;

@AnalyzeClasses(packages = "de.guildhall.permission", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests OF_EVERY_SERVICE = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule ONLY_THESE_ENDPOINTS_NEED_NO_PERMISSION =
            ArchitectureRules.onlyTheseEndpointsNeedNoPermission(
                    "AccessResource.get",
                    "EvaluationResource.actions",
                    "EvaluationResource.evaluate",
                    "EvaluationResource.evaluateAll",
                    "EvaluationResource.resources",
                    "EvaluationResource.subjects",
                    "ExplanationResource.explain",
                    "FunctionResource.list",
                    "MetadataResource.get",
                    "ResponsiblePersonResource.list",
                    "RoleResource.rights",
                    "RoleResource.roles");

    @ArchTest
    static final ArchRule FEATURES_ARE_FREE_OF_CYCLES = ArchitectureRules.FEATURES_ARE_FREE_OF_CYCLES;
}
